level = "core"
