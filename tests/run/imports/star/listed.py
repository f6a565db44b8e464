__all__ = ["shown", "also"]
shown = 1
hidden = 2


def also():
    return shown + hidden
