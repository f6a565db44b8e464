import logging, sys
logging.basicConfig(stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s", level=logging.INFO)
l = logging.getLogger("m")
ad = logging.LoggerAdapter(l, {"a": 1})
ad.info("hi %s", 3)
ad.warning("w")
ad.debug("no")
class AD(logging.LoggerAdapter):
    def process(self, msg, kwargs):
        return "[%s] %s" % (self.extra["c"], msg), kwargs
AD(l, {"c": 9}).error("boo")
print(ad)
print(ad.isEnabledFor(logging.DEBUG), ad.getEffectiveLevel())
print(ad.name, ad.logger is l)
