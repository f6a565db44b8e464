import uuid
u = uuid.UUID("12345678-1234-5678-1234-567812345678"); print(u, repr(u), u.hex, u.int, u.version, u.variant, u.urn, u.bytes, u.fields)
print(uuid.uuid5(uuid.NAMESPACE_DNS, "python.org"), uuid.uuid3(uuid.NAMESPACE_URL, "x"), uuid.uuid4().version, len(str(uuid.uuid4())), uuid.uuid1().version)
print(uuid.UUID(int=5), uuid.UUID(bytes=b"a" * 16), u == uuid.UUID(u.hex), u < uuid.UUID(int=2**127), len({u, uuid.UUID(u.urn)}))
try: uuid.UUID("x")
except ValueError as e: print(e)
