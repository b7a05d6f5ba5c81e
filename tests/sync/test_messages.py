"""What the exchange says when it does not go through: three sentences in four languages, and no alarm."""

from __future__ import annotations

import pytest

from caseapp import errors
from caseapp.errors import CaseAppError
from caseapp.i18n import LANGUAGES, load_translate

TOLD: tuple[CaseAppError, ...] = (
    errors.SyncNotSetUpError(),
    errors.AlreadyEnrolledError(),
    errors.EnrolmentFileError(),
    errors.WrongSpokenCodeError(),
    errors.EnrolmentExpiredError(),
    errors.EnrolmentUsedError(),
    errors.RegisterNotEmptyError(),
    errors.OfficeNotReadyError(),
    errors.ServerUnreachableError(),
    errors.ServerBrokenOffError(),
    errors.ServerNotTrustedError(),
    errors.ServerFaultError(fault="23505"),
    errors.LaptopRevokedError(),
    errors.ProgramTooOldForServerError(),
    errors.ServerTooOldError(),
    errors.EnrolAgainError(),
    errors.MassRemovalStoppedError(count=31, total=60),
)


@pytest.mark.parametrize("error", TOLD, ids=lambda error: error.code)
def test_that_each_trouble_is_told_in_three_sentences_in_every_language(error: CaseAppError) -> None:
    said = {language: error.text(load_translate(language)) for language in LANGUAGES}
    for language, text in said.items():
        sentences = (text.title, text.message, text.advice)
        assert all(sentences)
        assert not any("{" in sentence or "None" in sentence for sentence in sentences)
        if language != "en":
            english = (said["en"].title, said["en"].message, said["en"].advice)
            assert all(one != other for one, other in zip(sentences, english, strict=True))
        if language == "de_CH":
            assert "ß" not in "".join(sentences)


@pytest.mark.parametrize("error", TOLD, ids=lambda error: error.code)
def test_that_each_trouble_says_what_it_means_for_the_data(error: CaseAppError) -> None:
    message = error.text(lambda _, source: source).message
    calm = ("Nothing is lost", "Nothing was", "nothing was", "Nothing is missing", "nothing is missing")
    assert any(words in message for words in calm)


def test_that_no_two_troubles_share_a_code() -> None:
    codes = [error.code for error in TOLD]
    assert len(codes) == len({*codes})
