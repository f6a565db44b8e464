# assertLogs and assertNoLogs.
import io
import logging
import unittest


class Logs(unittest.TestCase):
    def test_texts(self):
        with self.assertLogs("shop", level="INFO") as seen:
            logging.getLogger("shop").info("first %d", 1)
            logging.getLogger("shop.cart").error("second")
            logging.getLogger("shop").debug("not this")
        print(seen.output, [record.levelname for record in seen.records])

    def test_root(self):
        with self.assertLogs() as seen:
            logging.warning("careful")
        print(seen.output)

    def test_logger_object(self):
        log = logging.getLogger("obj")
        log.setLevel(logging.ERROR)
        with self.assertLogs(log, level=logging.DEBUG) as seen:
            log.debug("low")
        print(seen.output, log.level, log.handlers, log.propagate)

    def test_none(self):
        try:
            with self.assertLogs("quiet"):
                pass
        except AssertionError as e:
            print(e)

    def test_no_logs(self):
        with self.assertNoLogs("quiet", level="WARNING"):
            logging.getLogger("quiet").info("below")
        try:
            with self.assertNoLogs("loud"):
                logging.getLogger("loud").error("bang")
        except AssertionError as e:
            print(e)


result = unittest.TextTestRunner(io.StringIO(), verbosity=0).run(unittest.defaultTestLoader.loadTestsFromTestCase(Logs))
print(result.testsRun, result.wasSuccessful())
