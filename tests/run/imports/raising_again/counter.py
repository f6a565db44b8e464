print("counter runs")
runs = []
