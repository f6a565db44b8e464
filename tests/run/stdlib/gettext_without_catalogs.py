# Texts without catalogs of translations.
import gettext
from gettext import NullTranslations, gettext as _, ngettext

print(_("hello"), ngettext("file", "files", 1), ngettext("file", "files", 3), gettext.pgettext("menu", "Open"))
print(gettext.npgettext("menu", "item", "items", 2), gettext.textdomain(), gettext.textdomain("app"), gettext.textdomain())
print(gettext.dgettext("app", "x"), gettext.dngettext("app", "a", "b", 1), gettext.find("app", "/nonexistent", ["de"]))
print(gettext.find("app", "/nonexistent", ["de"], all=True))
try:
    gettext.translation("app", "/nonexistent", ["de"])
except FileNotFoundError as error:
    print(error, error.errno, error.filename)
null = gettext.translation("app", "/nonexistent", ["de"], fallback=True)
print(type(null).__name__, null.gettext("q"), null.ngettext("a", "b", 5), null.info(), null.charset())


class Shout(NullTranslations):
    def gettext(self, message):
        return message.upper()


null.add_fallback(Shout())
print(null.gettext("loud"), null.ngettext("a", "b", 1), null.pgettext("c", "quiet"))
print(gettext.bindtextdomain("app", "/some/where"), gettext.bindtextdomain("app"))
