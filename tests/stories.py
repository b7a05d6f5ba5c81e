"""The stories' documents in tests/data, made from the shipped ones: ``python -m tests.stories``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path

from caseapp.usecases.example_stories import Story, read_stories
from tests.builders import MOMENT
from tests.cli.terminal import STORIES

__all__ = ["STORIES", "TODAY", "documents"]

TODAY: date = MOMENT.date()


def documents(story: Story) -> Mapping[Path, str]:
    """What the command line takes for a person: file -> content."""
    newest = story.agreements[-1]
    contents = {"client": story.client, "plan": newest.plan, "answers": newest.answers}
    return {
        STORIES / story.name / f"{name}.json": json.dumps(content, ensure_ascii=False, indent=2) + "\n"
        for name, content in contents.items()
    }


def main() -> None:
    """Write every document."""
    for story in read_stories(TODAY):
        for file, content in documents(story).items():
            file.parent.mkdir(exist_ok=True)
            file.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
