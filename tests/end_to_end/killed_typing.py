"""Types with real keys into a window of another process and kills that process in the middle of it."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from itertools import cycle, islice
from pathlib import Path

from tests.end_to_end.display import start_story
from tests.reliability.typing_log import TypingLog

_BETWEEN_KEYS = "20"
"""Milliseconds; so quick nobody types, which makes each second hold more that could be lost."""
_KILL_AFTER = 3.8
"""Seconds of typing: just before it is kept for the second time, when there is most to lose."""
_MOST_WORDS = 1000
"""Nobody listens to more than that: it ends, and the log says why."""


def type_until_killed(display_name: str, story: str, folder: Path, sentence: str) -> TypingLog:
    """Type ``sentence`` over and over; what the killed window had said about it until then."""
    log = TypingLog()
    with start_story(display_name, story, "type", folder) as window:
        assert window.stdout is not None
        hands = threading.Thread(target=_type, args=(display_name, sentence, window))
        try:
            for entry in log.follow(window.stdout):
                if entry.get("typed") == 0:
                    hands.start()
                elif log.seconds_gone(0) >= _KILL_AFTER:
                    window.kill()
        finally:
            window.kill()
    assert window.returncode == -signal.SIGKILL
    hands.join()
    return log


def _type(display_name: str, sentence: str, window: subprocess.Popen[str]) -> None:
    """Word by word, each to its end, so that no key is down when the window is gone."""
    environment = {**os.environ, "DISPLAY": display_name}
    for word in islice(cycle(sentence.split()), _MOST_WORDS):
        if window.poll() is not None:
            return
        command = ["xdotool", "type", "--delay", _BETWEEN_KEYS, f"{word} "]
        subprocess.run(command, env=environment, check=True)
    window.kill()
