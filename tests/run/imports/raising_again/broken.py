import counter

counter.runs.append("broken")
name = "never seen"
{}[len(counter.runs)]
