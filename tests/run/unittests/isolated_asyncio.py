import io
import sys

sys.stderr = io.StringIO()
import unittest, asyncio
class AT(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self): self.x = 3
    async def test_a(self):
        await asyncio.sleep(0)
        self.assertEqual(self.x, 3)
        print("a")
    def test_sync(self): print("sync")
if __name__ == "__main__":
    unittest.main()
