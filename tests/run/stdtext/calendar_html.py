import calendar
h = calendar.HTMLCalendar()
print(h.formatmonth(2024, 2))
print(len(h.formatyear(2024)))
print(h.formatyear(2023, 4)[:500])
h2 = calendar.HTMLCalendar(6)
print(h2.formatmonth(2024, 2, withyear=False))
class C(calendar.HTMLCalendar):
    cssclasses = ["a b"] * 7
    cssclass_month = "mm"
    def formatday(self, day, weekday):
        return "<td>%d</td>" % day
print(C().formatmonth(2023, 12))
p = h.formatyearpage(2024)
print(type(p), p[:300])
