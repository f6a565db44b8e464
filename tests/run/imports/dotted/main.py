import app.core.engine
import app.core.engine as engine
from app.core import engine as same
from app import core

print(app.core.engine.start(), engine is same, core.engine is engine)
print(app.__name__, app.core.__name__, engine.__name__)
print(engine.chain())


def local():
    import app.plugins.extra
    return app.plugins.extra.NAME, app.core.engine.started


print(local())
try:
    import app.core.nothing
except ModuleNotFoundError as e:
    print(e)
try:
    app.unknown
except AttributeError as e:
    print(e)
