import calendar
print(calendar.isleap(2000), calendar.isleap(1900), calendar.leapdays(1900, 2001), calendar.monthrange(2024, 2), calendar.weekday(2024, 1, 1))
print(calendar.month(2024, 2)); print(calendar.monthcalendar(2023, 5)); print(calendar.calendar(2023)[:400])
print(calendar.TextCalendar(calendar.SUNDAY).formatmonth(2024, 9, 3, 2))
calendar.prmonth(2021, 2); print(list(calendar.Calendar(6).itermonthdays(2024, 3))[:10], calendar.day_name[0], calendar.month_abbr[12], list(calendar.month_name)[1:3])
print(calendar.Calendar().monthdatescalendar(2024, 1)[0][0], list(calendar.Calendar().itermonthdays3(2024, 1))[-1], list(calendar.Calendar().itermonthdays2(2024, 1))[:3])
try: calendar.monthrange(2024, 13)
except calendar.IllegalMonthError as e: print(e)
print(calendar.timegm((2024, 1, 1, 0, 0, 0)), calendar.weekheader(3), calendar.firstweekday()); calendar.setfirstweekday(6); print(calendar.weekheader(2), calendar.month(2024, 1))
