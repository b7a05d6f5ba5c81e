# long because: every kind of failure stands here with its three sentences, to be read side by side.
"""The kinds of failure. Each says what happened, what it means for the data and what to do now.

Texts are English sources, translated where they are shown (context "Errors"). An error's values may
hold words of a person, so ``str()`` and ``repr()`` give the stable code alone and nothing else
reaches a log or a traceback.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

Translate = Callable[[str, str], str]
"""(context, English source text) -> text in the reader's language."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - the name that lupdate looks for
    """Mark a text for translation without translating it here."""
    return text


@dataclass(frozen=True)
class ErrorText:
    """One error as it is shown: already translated, gaps filled."""

    code: str
    title: str
    message: str
    advice: str


class CaseAppError(Exception):
    """Base of every failure that a user can be told about.

    ``values`` fill the named gaps of the three texts. ``exit_status`` is what the command line returns:
    1 refused or failed, 2 wrong use.
    """

    code: ClassVar[str] = "error"
    title: ClassVar[str] = ""
    message: ClassVar[str] = ""
    advice: ClassVar[str] = ""
    exit_status: ClassVar[int] = 1

    def __init__(self, **values: object) -> None:
        super().__init__(self.code)
        self.values: Mapping[str, object] = values

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    def text(self, translate: Translate) -> ErrorText:
        """The error in the reader's language."""

        def fill(source: str) -> str:
            return translate("Errors", source).format(**self.values) if source else ""

        return ErrorText(self.code, fill(self.title), fill(self.message), fill(self.advice))


# --- the register and its key file ---------------------------------------------------------------


class WrongPassphraseError(CaseAppError):
    """No slot of the vault opens with this passphrase."""

    code = "wrong_passphrase"
    title = QT_TRANSLATE_NOOP("Errors", "That passphrase does not fit")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost and nothing is changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Try again or use the recovery sheet.")


class WrongRecoveryCodeError(CaseAppError):
    """The recovery code is well formed but does not open this vault."""

    code = "wrong_recovery_code"
    title = QT_TRANSLATE_NOOP("Errors", "That recovery code belongs to another register")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost and nothing is changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Look for the recovery sheet of this office and type its code.")


class TooManyTriesError(CaseAppError):
    """Several passphrases or codes in a row were wrong; the next try has to wait ``seconds``."""

    code = "too_many_tries"
    title = QT_TRANSLATE_NOOP("Errors", "The last tries did not fit")
    message = QT_TRANSLATE_NOOP(
        "Errors", "This one was not looked at. Nothing is lost and nothing is changed."
    )
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Try again in {seconds} s, or look for the recovery sheet meanwhile."
    )


class RecoveryCodeTypoError(CaseAppError):
    """The recovery code fails its own check digits."""

    code = "recovery_code_typo"
    title = QT_TRANSLATE_NOOP("Errors", "There is a slip in the recovery code")
    message = QT_TRANSLATE_NOOP("Errors", "The code was not tried. Nothing is changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Compare it with the sheet, group by group: nine groups of four.")


class WeakPassphraseError(CaseAppError):
    """A new passphrase is shorter than the least that is accepted."""

    code = "passphrase_too_short"
    title = QT_TRANSLATE_NOOP("Errors", "The passphrase is too short")
    message = QT_TRANSLATE_NOOP(
        "Errors", "It has {length} characters; at least {least} are needed. Nothing was changed."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Best take a whole sentence that only you would say.")


class QuickUnlockUnavailableError(CaseAppError):
    """The keyring of the operating system is missing or locked."""

    code = "quick_unlock_unavailable"
    title = QT_TRANSLATE_NOOP("Errors", "Quick unlock is not available on this computer right now")
    message = QT_TRANSLATE_NOOP("Errors", "Your data is safe.")
    advice = QT_TRANSLATE_NOOP("Errors", "Type your passphrase.")


class QuickUnlockForbiddenError(CaseAppError):
    """The administrator's file rules quick unlock out."""

    code = "quick_unlock_forbidden"
    title = QT_TRANSLATE_NOOP("Errors", "Quick unlock is switched off for this computer")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and your data is safe.")
    advice = QT_TRANSLATE_NOOP("Errors", "Unlock with your passphrase.")


class WorkspaceMissingError(CaseAppError):
    """There is no workspace in the chosen folder."""

    code = "no_workspace"
    title = QT_TRANSLATE_NOOP("Errors", "There is no register in this folder")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was created or changed in {folder}.")
    advice = QT_TRANSLATE_NOOP("Errors", "Check the folder, or make a new register with: caseapp init")


class WorkspaceExistsError(CaseAppError):
    """A workspace would be made where one exists."""

    code = "workspace_exists"
    title = QT_TRANSLATE_NOOP("Errors", "There is a register in this folder already")
    message = QT_TRANSLATE_NOOP("Errors", "It was left as it is: {folder}")
    advice = QT_TRANSLATE_NOOP("Errors", "Open it, or choose another folder.")


class WorkspaceNotWritableError(CaseAppError):
    """The workspace folder cannot be made or written."""

    code = "folder_not_writable"
    title = QT_TRANSLATE_NOOP("Errors", "Nothing can be saved in this folder")
    message = QT_TRANSLATE_NOOP("Errors", "{folder} cannot be written. Nothing was created.")
    advice = QT_TRANSLATE_NOOP("Errors", "Choose another folder or ask for the right to write there.")


class NoRoomError(CaseAppError):
    """There is too little room on the disk to begin a workspace."""

    code = "no_room"
    title = QT_TRANSLATE_NOOP("Errors", "There is no room left on this disk")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was created in {folder}.")
    advice = QT_TRANSLATE_NOOP("Errors", "Free some space, at least {megabytes} MB, then try again.")


class VaultMissingError(CaseAppError):
    """The register is there, its key file is not."""

    code = "vault_missing"
    title = QT_TRANSLATE_NOOP("Errors", "The key file is missing")
    message = QT_TRANSLATE_NOOP("Errors", "The data is intact but cannot be opened without it.")
    advice = QT_TRANSLATE_NOOP("Errors", "Restore the key file from a backup: caseapp restore")


class VaultDamagedError(CaseAppError):
    """The key file is not as it was written."""

    code = "vault_damaged"
    title = QT_TRANSLATE_NOOP("Errors", "The key file is damaged")
    message = QT_TRANSLATE_NOOP(
        "Errors", "The data is intact but cannot be opened with it. Nothing was changed."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Restore the key file from a backup: caseapp restore")


class VaultTooNewError(CaseAppError):
    """The key file has a format that this version does not know."""

    code = "vault_too_new"
    title = QT_TRANSLATE_NOOP("Errors", "The key file was made with a newer version")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Install the newer version of caseapp.")


class RegisterMissingError(CaseAppError):
    """register.db is missing or has no bytes although a key file is there."""

    code = "register_missing"
    title = QT_TRANSLATE_NOOP("Errors", "The register file is missing or empty")
    message = QT_TRANSLATE_NOOP("Errors", "No new one was created.")
    advice = QT_TRANSLATE_NOOP("Errors", "Restore from the backup of {backup}: caseapp restore")


class RegisterDamagedError(CaseAppError):
    """The register cannot be read although the key is right."""

    code = "register_damaged"
    title = QT_TRANSLATE_NOOP("Errors", "The register file is damaged")
    message = QT_TRANSLATE_NOOP("Errors", "Damage was found: {where}. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Restore from the backup of {backup}; notes after that may be missing. "
        "The damaged file is kept beside it.",
    )


class DiskFullError(CaseAppError):
    """The disk has no room for the change."""

    code = "disk_full"
    title = QT_TRANSLATE_NOOP("Errors", "The disk is full")
    message = QT_TRANSLATE_NOOP("Errors", "This is NOT saved. Your text stays on the screen.")
    advice = QT_TRANSLATE_NOOP("Errors", "Free some space, then press Save.")


class DiskUnreadableError(CaseAppError):
    """The disk reports an error while something is read."""

    code = "disk_unreadable"
    title = QT_TRANSLATE_NOOP("Errors", "The disk reports an error")
    message = QT_TRANSLATE_NOOP("Errors", "This could not be read. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Check that the disk is connected, then try again. "
        "If it happens twice, make a backup on another disk and have this one looked at.",
    )


class DiskFaultError(CaseAppError):
    """The disk reports an error although it has room."""

    code = "disk_fault"
    title = QT_TRANSLATE_NOOP("Errors", "The disk reports an error")
    message = QT_TRANSLATE_NOOP("Errors", "This is NOT saved. Your text stays on the screen.")
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Check that the disk is connected, then try again. "
        "If it happens twice, make a backup on another disk and have this one looked at.",
    )


class RegisterReadOnlyError(CaseAppError):
    """The register can be read but not written."""

    code = "register_read_only"
    title = QT_TRANSLATE_NOOP("Errors", "The register can only be read here")
    message = QT_TRANSLATE_NOOP("Errors", "Your changes cannot be saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Copy your text or fix the permissions of {folder}.")


class InterruptedReadError(CaseAppError):
    """A read was stopped because nobody wants its answer any more; never shown."""

    code = "interrupted"


class RegisterBusyError(CaseAppError):
    """Another program holds the register for longer than five seconds."""

    code = "register_busy"
    title = QT_TRANSLATE_NOOP("Errors", "Another program is using the register")
    message = QT_TRANSLATE_NOOP("Errors", "This is not saved yet. Your text stays on the screen.")
    advice = QT_TRANSLATE_NOOP("Errors", "Wait a moment and try again.")


class WorkspaceInUseError(CaseAppError):
    """A second process asks for the workspace lock."""

    code = "workspace_in_use"
    title = QT_TRANSLATE_NOOP("Errors", "The register is open already")
    message = QT_TRANSLATE_NOOP("Errors", "{holder} has it open since {since}. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Close the other window, or wait until it is done.")


class TypingHeldError(CaseAppError):
    """Somebody else unlocks while typing that is not saved is still held behind the lock screen."""

    code = "typing_held"
    title = QT_TRANSLATE_NOOP("Errors", "Typing of {holder} waits here")
    message = QT_TRANSLATE_NOOP(
        "Errors", "What {holder} typed last is not saved yet. It is still here and nothing is lost."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Let {holder} open the register first.")


class SchemaTooNewError(CaseAppError):
    """The register was written by a newer caseapp."""

    code = "schema_too_new"
    title = QT_TRANSLATE_NOOP("Errors", "This register was made with a newer version")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Install caseapp {needed} or newer.")


class MigrationFailedError(CaseAppError):
    """An update of the register's structure failed and was rolled back."""

    code = "migration_failed"
    title = QT_TRANSLATE_NOOP("Errors", "The update of the register failed and was undone")
    message = QT_TRANSLATE_NOOP("Errors", "Your data is as before; a backup is at {backup}.")
    advice = QT_TRANSLATE_NOOP("Errors", "Keep the backup and report this to whoever looks after caseapp.")


class BackupDamagedError(CaseAppError):
    """A backup bundle is not as it was written."""

    code = "backup_damaged"
    title = QT_TRANSLATE_NOOP("Errors", "This backup is damaged")
    message = QT_TRANSLATE_NOOP("Errors", "It was not used. Your register is as before.")
    advice = QT_TRANSLATE_NOOP("Errors", "Take an older backup.")


class BackupFailedError(CaseAppError):
    """A backup was written but its check failed, or it could not be written."""

    code = "backup_failed"
    title = QT_TRANSLATE_NOOP("Errors", "The backup could not be made")
    message = QT_TRANSLATE_NOOP("Errors", "Your register is as before; no half backup was kept.")
    advice = QT_TRANSLATE_NOOP("Errors", "Free some space or choose another folder, then try again.")


class BackupStoppedError(CaseAppError):
    """Somebody stopped a backup, or the register was locked meanwhile."""

    code = "backup_stopped"
    title = QT_TRANSLATE_NOOP("Errors", "The backup was stopped")
    message = QT_TRANSLATE_NOOP("Errors", "Your register and the earlier backups are as before.")
    advice = QT_TRANSLATE_NOOP("Errors", "Begin it again when it suits you.")


class RestoreFailedError(CaseAppError):
    """A backup could not be put in place; nothing was moved yet."""

    code = "restore_failed"
    title = QT_TRANSLATE_NOOP("Errors", "The backup could not be restored")
    message = QT_TRANSLATE_NOOP("Errors", "Your register is as before.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Free some space in {folder} or fix its permissions, then try again."
    )


class KeyNotRenewedError(CaseAppError):
    """The register could not be encrypted anew; nothing was moved yet."""

    code = "key_not_renewed"
    title = QT_TRANSLATE_NOOP("Errors", "The register keeps its key")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed: everybody unlocks as before.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Free some space in {folder} or fix its permissions, then try again."
    )


class RestoreUnfinishedError(CaseAppError):
    """A restore was checked and decided, but its files could not all be moved into place."""

    code = "restore_unfinished"
    title = QT_TRANSLATE_NOOP("Errors", "The restore is not finished yet")
    message = QT_TRANSLATE_NOOP(
        "Errors", "Nothing is lost: the backup and the old register are both complete."
    )
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Fix the permissions of {folder} and close other programs that use it, then start caseapp again. "
        "It finishes the restore by itself.",
    )


class KeyRenewalUnfinishedError(RestoreUnfinishedError):
    """A new key was decided, but the files could not all be moved into place."""

    code = "key_renewal_unfinished"
    title = QT_TRANSLATE_NOOP("Errors", "The new key is not in place yet")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost: the register is complete under its new key.")
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Fix the permissions of {folder} and close other programs that use it, then start caseapp again. "
        "It finishes the change by itself.",
    )


class FileAccessError(CaseAppError):
    """A file that the user named cannot be read or written."""

    code = "file_access"
    title = QT_TRANSLATE_NOOP("Errors", "The file cannot be used")
    message = QT_TRANSLATE_NOOP("Errors", "{file} cannot be read or written. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Check its name, its folder and your rights.")


# --- exchange with the office server -----------------------------------------------------------


class SyncNotSetUpError(CaseAppError):
    """This register was never enrolled with an office server."""

    code = "sync_not_set_up"
    title = QT_TRANSLATE_NOOP("Errors", "This laptop works on its own so far")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was sent, and nothing is missing.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "To exchange with the office, open the enrolment file from your team lead."
    )


class AlreadyEnrolledError(CaseAppError):
    """This register already exchanges with an office server."""

    code = "already_enrolled"
    title = QT_TRANSLATE_NOOP("Errors", "This laptop already exchanges with an office")
    message = QT_TRANSLATE_NOOP("Errors", "The file was not used. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead whether it shall join another office.")


class EnrolmentFileError(CaseAppError):
    """A file is not an enrolment file, or not as it was made."""

    code = "enrolment_file"
    title = QT_TRANSLATE_NOOP("Errors", "This is not an enrolment file, or it is damaged")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was sent and nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead to give you the file once more.")


class WrongSpokenCodeError(CaseAppError):
    """The six words do not open the enrolment file."""

    code = "wrong_spoken_code"
    title = QT_TRANSLATE_NOOP("Errors", "The six words do not fit this file")
    message = QT_TRANSLATE_NOOP("Errors", "The file can still be used. Nothing was sent.")
    advice = QT_TRANSLATE_NOOP("Errors", "Compare them word by word with what your team lead told you.")


class EnrolmentExpiredError(CaseAppError):
    """An enrolment file is older than its 72 hours."""

    code = "enrolment_expired"
    title = QT_TRANSLATE_NOOP("Errors", "This enrolment file is too old")
    message = QT_TRANSLATE_NOOP("Errors", "It is good for three days only. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead for a new one.")


class EnrolmentUsedError(CaseAppError):
    """An enrolment file has let a laptop in already."""

    code = "enrolment_used"
    title = QT_TRANSLATE_NOOP("Errors", "This enrolment file was used already")
    message = QT_TRANSLATE_NOOP("Errors", "It lets in one laptop, once. Nothing was changed here.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Ask your team lead for a new one. If it was not you who used it, say so at once."
    )


class ExampleCannotJoinError(CaseAppError):
    """Invented people have no place among those of an office."""

    code = "example_cannot_join"
    title = QT_TRANSLATE_NOOP("Errors", "This register holds invented people")
    message = QT_TRANSLATE_NOOP(
        "Errors", "They must not come among those of your office. Nothing was sent and nothing was changed."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Join with a register of your own: caseapp init makes one.")


class RegisterNotEmptyError(CaseAppError):
    """The second laptop of one person must begin without people of its own."""

    code = "register_not_empty"
    title = QT_TRANSLATE_NOOP("Errors", "This register has people in it already")
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The office knows you from another laptop. Two registers of one person cannot become one. "
        "Nothing was changed.",
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Begin a new register on this laptop and join with that one.")


class OfficeNotReadyError(CaseAppError):
    """A laptop came before the office's first one, a team lead's."""

    code = "office_not_ready"
    title = QT_TRANSLATE_NOOP("Errors", "The office is not ready for this laptop yet")
    message = QT_TRANSLATE_NOOP(
        "Errors", "The team lead's laptop has to exchange first. Nothing was changed."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Tell your team lead, then open the same file again.")


class ServerUnreachableError(CaseAppError):
    """No connection to the office server came about."""

    code = "server_unreachable"
    title = QT_TRANSLATE_NOOP("Errors", "The office server cannot be reached")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost: your changes wait on this laptop.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Keep working. If this stays so, look whether the network or the office's VPN is on."
    )


class ServerBrokenOffError(CaseAppError):
    """The connection ended, or was silent for too long, in the middle of an exchange."""

    code = "server_broken_off"
    title = QT_TRANSLATE_NOOP("Errors", "The connection to the office server broke off")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost, and nothing will arrive twice.")
    advice = QT_TRANSLATE_NOOP("Errors", "Keep working. The next exchange goes on where this one stopped.")


class ServerNotTrustedError(CaseAppError):
    """Who answered cannot prove to be the office's own server."""

    code = "server_not_trusted"
    title = QT_TRANSLATE_NOOP("Errors", "Something else answered in place of the office server")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was sent to it. Your changes wait on this laptop.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Try again from the office's own network. If this stays so, tell your IT administration."
    )


class ServerFaultError(CaseAppError):
    """The office server reported a fault that is none of the known ones; ``fault`` is its SQLSTATE."""

    code = "server_fault"
    title = QT_TRANSLATE_NOOP("Errors", "The office server has a fault of its own")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost: your changes wait on this laptop.")
    advice = QT_TRANSLATE_NOOP("Errors", "Tell your IT administration this number: {fault}. Keep working.")


class LaptopRevokedError(CaseAppError):
    """The office server lets this laptop in no longer."""

    code = "laptop_revoked"
    title = QT_TRANSLATE_NOOP("Errors", "The office server does not let this laptop in")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was removed here, and what was not sent yet stays here.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead whether this laptop shall be let in again.")


class ProgramTooOldForServerError(CaseAppError):
    """The office server no longer speaks this program's version of the exchange."""

    code = "program_too_old_for_server"
    title = QT_TRANSLATE_NOOP("Errors", "The office server needs a newer caseapp")
    message = QT_TRANSLATE_NOOP(
        "Errors", "Nothing is lost: you can keep working, and your changes wait here."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Update caseapp on this laptop. What waits is sent then.")


class ServerSetBackError(CaseAppError):
    """The server came back from an older backup; the exchange gives it back what it lost."""

    code = "server_set_back"
    title = QT_TRANSLATE_NOOP("Errors", "The office server was set back to an older backup")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing is lost: the laptops give back what it has never seen.")
    advice = QT_TRANSLATE_NOOP("Errors", "Exchange once more.")


class ServerTooOldError(CaseAppError):
    """The office server does not speak this program's version of the exchange yet."""

    code = "server_too_old"
    title = QT_TRANSLATE_NOOP("Errors", "This caseapp is newer than the office server")
    message = QT_TRANSLATE_NOOP(
        "Errors", "Nothing is lost: you can keep working, and your changes wait here."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your IT administration to update the office server.")


class EnrolAgainError(CaseAppError):
    """The office server knows the same copy of this register from another computer or another time."""

    code = "enrol_again"
    title = QT_TRANSLATE_NOOP("Errors", "This register has to be enrolled anew")
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "The office server has met the same copy of it elsewhere. Nothing is lost; your changes wait here.",
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead for a new enrolment file for this laptop.")


class MassRemovalStoppedError(CaseAppError):
    """A pull would take away more than a fifth of the files without a reason that the office gave."""

    code = "mass_removal_stopped"
    title = QT_TRANSLATE_NOOP("Errors", "The exchange was stopped to be safe")
    message = QT_TRANSLATE_NOOP(
        "Errors",
        "It would have taken {count} of {total} files off this laptop without saying why. "
        "Nothing was removed.",
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Ask your team lead before you exchange again.")


# --- casework -----------------------------------------------------------------------------------


class NotAllowedError(CaseAppError):
    """The actor's roles do not cover this."""

    code = "not_allowed"
    title = QT_TRANSLATE_NOOP("Errors", "You may not open this file")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was shown or changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask {lead_name}.")


class NotFoundError(CaseAppError):
    """A record with this id or number is not in the register."""

    code = "not_found"
    title = QT_TRANSLATE_NOOP("Errors", "Nothing is stored under this id or number")
    message = QT_TRANSLATE_NOOP("Errors", "{what} is not in this register. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Search for it; it may have another number.")


class AmbiguousNumberError(CaseAppError):
    """Two people carry the same case number."""

    code = "ambiguous_number"
    title = QT_TRANSLATE_NOOP("Errors", "This number stands for more than one person")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Use the id of the person instead.")


class StandsElsewhereError(CaseAppError):
    """A record would be changed that stands in another one since the two were made one."""

    code = "stands_elsewhere"
    title = QT_TRANSLATE_NOOP("Errors", "This record stands in another one")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. The person's file goes on in {number}.")
    advice = QT_TRANSLATE_NOOP("Errors", "Open {number} and go on there, or part the two again there.")


class PartThatFirstError(CaseAppError):
    """Records would be parted inside one that stands in another one itself."""

    code = "part_that_first"
    title = QT_TRANSLATE_NOOP("Errors", "This record itself stands in another one")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Open {number} and part these two there first.")


class AlreadyPartedError(CaseAppError):
    """Two records would be parted a second time."""

    code = "already_parted"
    title = QT_TRANSLATE_NOOP("Errors", "These two records are parted already")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Open the person's page again to see how it stands.")


class ImmutableRecordError(CaseAppError):
    """An agreed version or a finished record would be changed."""

    code = "immutable"
    title = QT_TRANSLATE_NOOP("Errors", "What was agreed cannot be changed")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Change the draft and agree the next version.")


class NoteFinishedError(ImmutableRecordError):
    """A finished note would be changed."""

    code = "note_finished"
    title = QT_TRANSLATE_NOOP("Errors", "This note is finished")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Write an addendum; it stands below the note with its own date.")


class NoteNotFinishedError(CaseAppError):
    """An addendum to a note that can still be changed."""

    code = "note_not_finished"
    title = QT_TRANSLATE_NOOP("Errors", "This note is still a draft")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Change the note itself, or finish it first.")


class NoteChangedError(CaseAppError):
    """The note is not the one that was read back."""

    code = "note_changed"
    title = QT_TRANSLATE_NOOP("Errors", "The note has changed since it was read back")
    message = QT_TRANSLATE_NOOP("Errors", "It was not finished. Everything that was saved is there.")
    advice = QT_TRANSLATE_NOOP("Errors", "Read the note once more, then finish it.")


class NoteEmptyError(CaseAppError):
    """A note without a word would be finished."""

    code = "note_empty"
    title = QT_TRANSLATE_NOOP("Errors", "There is nothing in this note yet")
    message = QT_TRANSLATE_NOOP("Errors", "It stays a draft.")
    advice = QT_TRANSLATE_NOOP("Errors", "Write down at least one sentence, then finish it.")


class NoteWithoutPersonError(CaseAppError):
    """A note that nobody has assigned would be finished."""

    code = "note_without_person"
    title = QT_TRANSLATE_NOOP("Errors", "It is not clear yet whom this note is about")
    message = QT_TRANSLATE_NOOP("Errors", "It stays a draft.")
    advice = QT_TRANSLATE_NOOP("Errors", "Assign it to a person, then finish it.")


@dataclass(frozen=True)
class FieldConflict:
    """One field that somebody else changed since it was read."""

    kind: str
    field_name: str
    seen: object = field(repr=False)
    current: object = field(repr=False)
    wanted: object = field(repr=False)


class ChangedElsewhereError(CaseAppError):
    """The same field was changed since it was read; ``conflicts`` hold both versions."""

    code = "changed_elsewhere"
    title = QT_TRANSLATE_NOOP("Errors", "This was changed since you opened it")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was overwritten. Your text stays on the screen.")
    advice = QT_TRANSLATE_NOOP("Errors", "Compare both.")

    def __init__(self, conflicts: Sequence[FieldConflict] = ()) -> None:
        super().__init__()
        self.conflicts = tuple(conflicts)


class MissingAnswersError(CaseAppError):
    """A goal lacks the answer of somebody whom the plan kind requires; ``goals`` names them."""

    code = "answers_missing"
    title = QT_TRANSLATE_NOOP("Errors", "Some goals have no answer yet")
    message = QT_TRANSLATE_NOOP("Errors", "An answer is missing for: {goals}. The plan stays a draft.")
    advice = QT_TRANSLATE_NOOP("Errors", 'Ask about each goal. "Could not answer" is an answer too.')

    def __init__(self, goals: Sequence[str] = ()) -> None:
        super().__init__(goals="; ".join(goals))
        self.goals = tuple(goals)


class NothingToAgreeError(CaseAppError):
    """The plan has no goal yet."""

    code = "nothing_to_agree"
    title = QT_TRANSLATE_NOOP("Errors", "There is no goal to agree on yet")
    message = QT_TRANSLATE_NOOP("Errors", "The plan stays a draft.")
    advice = QT_TRANSLATE_NOOP("Errors", "Write down at least one goal first.")


class DraftChangedError(CaseAppError):
    """The draft is not the one that was read back."""

    code = "draft_changed"
    title = QT_TRANSLATE_NOOP("Errors", "The draft has changed since it was read back")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was agreed yet.")
    advice = QT_TRANSLATE_NOOP("Errors", "Read the plan back once more, then agree.")


class NoPlanError(CaseAppError):
    """The client has no plan, or not the version asked for."""

    code = "no_plan"
    title = QT_TRANSLATE_NOOP("Errors", "There is no such plan yet")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Begin a plan first, or choose another version.")


class AttachmentMissingError(CaseAppError):
    """A document is known here, but its file is not."""

    code = "attachment_missing"
    title = QT_TRANSLATE_NOOP("Errors", "This document is not on this laptop")
    message = QT_TRANSLATE_NOOP(
        "Errors", "Its title is known here, its content lies on the laptop where it was added."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Open it there. If it was added here, a backup can bring it back.")


class AttachmentDamagedError(CaseAppError):
    """The file of a document was changed, cut short, or is that of another one."""

    code = "attachment_damaged"
    title = QT_TRANSLATE_NOOP("Errors", "The file of this document is damaged")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing of it can be trusted, so nothing is shown.")
    advice = QT_TRANSLATE_NOOP("Errors", "Add the document again, or bring it back from a backup.")


class AttachmentTooLargeError(CaseAppError):
    """A file is larger than what is kept."""

    code = "attachment_too_large"
    title = QT_TRANSLATE_NOOP("Errors", "This file is too large")
    message = QT_TRANSLATE_NOOP("Errors", "Documents of up to {megabytes} MB can be kept. Nothing was added.")
    advice = QT_TRANSLATE_NOOP("Errors", "Make it smaller, or add it in parts.")


class AttachmentStoppedError(CaseAppError):
    """Somebody stopped the adding of a document."""

    code = "attachment_stopped"
    title = QT_TRANSLATE_NOOP("Errors", "Adding the document was stopped")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing of it was kept.")
    advice = QT_TRANSLATE_NOOP("Errors", "Add it again when it suits you.")


class AttachmentNotShownError(CaseAppError):
    """A picture or a PDF that the program cannot draw."""

    code = "attachment_not_shown"
    title = QT_TRANSLATE_NOOP("Errors", "This document cannot be shown here")
    message = QT_TRANSLATE_NOOP("Errors", "It is kept as it was added.")
    advice = QT_TRANSLATE_NOOP("Errors", "Open it in another program.")


class MissingGlyphError(CaseAppError):
    """A character of the text is in none of the shipped fonts."""

    code = "letter_missing"
    title = QT_TRANSLATE_NOOP("Errors", "A letter cannot be printed")
    message = QT_TRANSLATE_NOOP(
        "Errors", "The shipped fonts have no shape for {characters}. Nothing was printed; the plan is safe."
    )
    advice = QT_TRANSLATE_NOOP("Errors", "Write the word with other letters for this sheet.")


class PrintingUnavailableError(CaseAppError):
    """The operating system offers no way to print by itself: no CUPS client, or Windows."""

    code = "printing_unavailable"
    title = QT_TRANSLATE_NOOP("Errors", "Printing from here is not possible on this computer")
    message = QT_TRANSLATE_NOOP("Errors", "The plan is saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Save the sheet as PDF and print that file, or print later.")


class NoPrinterError(CaseAppError):
    """The print service knows no printer."""

    code = "no_printer"
    title = QT_TRANSLATE_NOOP("Errors", "No printer is set up on this computer")
    message = QT_TRANSLATE_NOOP("Errors", "The plan is saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Print later, or connect a printer and try again.")


class PrinterSilentError(CaseAppError):
    """The print service or the printer does not answer, is stopped, unknown or refuses."""

    code = "printer_silent"
    title = QT_TRANSLATE_NOOP("Errors", "The printer does not answer")
    message = QT_TRANSLATE_NOOP("Errors", "The plan is saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Print later or choose another printer.")


class LettersNotSafeError(CaseAppError):
    """A sheet would go by post to somebody who cannot receive letters safely."""

    code = "letters_not_safe"
    title = QT_TRANSLATE_NOOP("Errors", "Letters are not safe for this person")
    message = QT_TRANSLATE_NOOP("Errors", "The hand-over by post was not recorded.")
    advice = QT_TRANSLATE_NOOP("Errors", "Choose another way to hand the sheet over.")


class ImportDisturbedError(CaseAppError):
    """Another import began before this one was finished."""

    code = "import_disturbed"
    title = QT_TRANSLATE_NOOP("Errors", "Another import came between")
    message = QT_TRANSLATE_NOOP("Errors", "Nobody was imported. Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Begin this import again, and wait until it is finished.")


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field. ``path`` names it as in the document: ``goals[0].steps[1].due``.

    ``problem`` is a key of ``PROBLEM_TEXTS``; ``values`` fill its gaps and never hold the value typed.
    """

    path: str
    problem: str
    values: tuple[tuple[str, object], ...] = ()

    def text(self, translate: Translate) -> str:
        """The sentence that stands beside the field."""
        return translate("Problems", PROBLEM_TEXTS[self.problem]).format(**dict(self.values))


PROBLEM_TEXTS: Mapping[str, str] = {
    "required": QT_TRANSLATE_NOOP("Problems", "This is needed."),
    "too_long": QT_TRANSLATE_NOOP("Problems", "At most {limit} characters fit here."),
    "control_character": QT_TRANSLATE_NOOP(
        "Problems", "There is an invisible control character in the text."
    ),
    "not_a_date": QT_TRANSLATE_NOOP("Problems", "This is not a day of the calendar."),
    "not_a_time": QT_TRANSLATE_NOOP("Problems", "This is not a time of the clock: 14:05 is one."),
    "unknown_part": QT_TRANSLATE_NOOP("Problems", "A note has no part of this name."),
    "date_in_future": QT_TRANSLATE_NOOP("Problems", "This day is in the future."),
    "date_in_past": QT_TRANSLATE_NOOP("Problems", "This day has passed already."),
    "date_too_early": QT_TRANSLATE_NOOP("Problems", "This day is too long ago."),
    "before_start": QT_TRANSLATE_NOOP("Problems", "This day lies before the plan begins."),
    "unknown_code": QT_TRANSLATE_NOOP("Problems", 'This choice is not on the list "{list}".'),
    "unknown_field": QT_TRANSLATE_NOOP("Problems", "There is no field of this name."),
    "wrong_type": QT_TRANSLATE_NOOP("Problems", "Something of another kind is expected here: {expected}."),
    "wrong_form": QT_TRANSLATE_NOOP("Problems", "This is not in the expected form."),
    "too_many": QT_TRANSLATE_NOOP("Problems", "At most {limit} entries fit here."),
    "too_many_points": QT_TRANSLATE_NOOP(
        "Problems", "This drawing is too long: at most {limit} points are kept."
    ),
    "only_with_pen": QT_TRANSLATE_NOOP(
        "Problems", "A drawing belongs only to a signature on the screen (pen)."
    ),
    "too_few": QT_TRANSLATE_NOOP("Problems", "At least {limit} is needed."),
    "too_short": QT_TRANSLATE_NOOP("Problems", "At least {limit} characters are needed."),
    "as_before": QT_TRANSLATE_NOOP("Problems", "This is the passphrase that you have now."),
    "oneself": QT_TRANSLATE_NOOP("Problems", "Nobody can take themselves out. Ask a colleague to do it."),
    "last_administrator": QT_TRANSLATE_NOOP(
        "Problems", "Somebody else with a passphrase must look after the office first (Administrator)."
    ),
    "out_of_range": QT_TRANSLATE_NOOP("Problems", "A number from {least} to {most} is expected."),
    "own_words_needed": QT_TRANSLATE_NOOP(
        "Problems", "Please write down in the person's own words what they see differently."
    ),
    "reason_needed": QT_TRANSLATE_NOOP("Problems", "Please write down the reason."),
    "does_not_follow": QT_TRANSLATE_NOOP("Problems", "This state cannot follow on the present one."),
    "note_needed": QT_TRANSLATE_NOOP("Problems", "Please write down why the goal is taken out."),
    "unknown_goal": QT_TRANSLATE_NOOP("Problems", "The plan has no goal with this id or these words."),
    "ambiguous_goal": QT_TRANSLATE_NOOP("Problems", "More than one goal has these words; use its id."),
    "unknown_person": QT_TRANSLATE_NOOP(
        "Problems", "Nobody is chosen. Choose somebody from the list, or leave it empty."
    ),
    "unknown_record": QT_TRANSLATE_NOOP("Problems", "Nothing is stored under this id."),
    "given_twice": QT_TRANSLATE_NOOP("Problems", "This name stands here twice."),
    "preferred_unsafe": QT_TRANSLATE_NOOP(
        "Problems", "Only a way that is safe can be the preferred one. Is it safe? Or choose another."
    ),
    "one_preferred": QT_TRANSLATE_NOOP("Problems", "Another way is preferred already."),
    "one_primary": QT_TRANSLATE_NOOP("Problems", "Another target group comes first already."),
    "language_needed": QT_TRANSLATE_NOOP("Problems", "For which language is somebody to interpret?"),
    "own_record": QT_TRANSLATE_NOOP("Problems", "This is the person themselves. Choose somebody else."),
    "answered_twice": QT_TRANSLATE_NOOP("Problems", "There are two answers of the same person to this goal."),
    "not_json": QT_TRANSLATE_NOOP("Problems", "This is not a JSON document in UTF-8 (line {line})."),
    "nothing_changes": QT_TRANSLATE_NOOP("Problems", "Nothing to change was given."),
    "not_a_table": QT_TRANSLATE_NOOP(
        "Problems", 'This is not a CSV file. In the spreadsheet choose "Save as" and the type CSV (UTF-8).'
    ),
    "table_empty": QT_TRANSLATE_NOOP("Problems", "Below the first line nobody stands in this file."),
    "table_too_large": QT_TRANSLATE_NOOP("Problems", "At most {limit} MB are read: split the file in two."),
    "too_many_lines": QT_TRANSLATE_NOOP(
        "Problems", "At most {limit} people are read: split the file in two."
    ),
    "table_broken": QT_TRANSLATE_NOOP(
        "Problems",
        "From line {line} on the file cannot be read: a quotation mark is missing or one too many.",
    ),
    "line_too_long": QT_TRANSLATE_NOOP("Problems", "This line has more columns than the first line."),
    "no_names": QT_TRANSLATE_NOOP(
        "Problems",
        "No column holds names. The first line has to name at least one of: "
        "given_name, family_name, called_name.",
    ),
    "unknown_column": QT_TRANSLATE_NOOP("Problems", "The file has no column of this name."),
    "column_taken": QT_TRANSLATE_NOOP("Problems", "Two columns are meant for the same field."),
    "no_numbers_left": QT_TRANSLATE_NOOP(
        "Problems", "The numbers of this year are used up: give this person a number."
    ),
    "is_here_already": QT_TRANSLATE_NOOP("Problems", "This person is in the register already."),
    "twice_in_file": QT_TRANSLATE_NOOP("Problems", "The same person stands in line {line} already."),
}


class InvalidInputError(CaseAppError):
    """Input that is refused as a whole; ``problems`` says what is wrong at which field."""

    code = "invalid_input"
    title = QT_TRANSLATE_NOOP("Errors", "Something in the input needs another look")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Correct what is named and try again.")

    def __init__(self, problems: Sequence[FieldProblem]) -> None:
        super().__init__()
        self.problems = tuple(problems)

    @classmethod
    def at(cls, path: str, problem: str, **values: object) -> InvalidInputError:
        """One problem at one field."""
        return cls((FieldProblem(path, problem, tuple(sorted(values.items()))),))

    def text(self, translate: Translate) -> ErrorText:
        """The error with one line per field."""
        base = super().text(translate)
        lines = [f"{p.path}: {p.text(translate)}" if p.path else p.text(translate) for p in self.problems]
        return ErrorText(base.code, base.title, "\n".join([*lines, base.message]), base.advice)


class WrongUseError(CaseAppError):
    """The command line was called in a way that it does not know."""

    code = "wrong_use"
    title = QT_TRANSLATE_NOOP("Errors", "The command was not understood")
    message = QT_TRANSLATE_NOOP("Errors", "{detail} Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "caseapp --help lists the commands.")
    exit_status = 2


class UnexpectedError(CaseAppError):
    """The last resort: a fault in the program itself; its details stay out of sight."""

    code = "unexpected"
    title = QT_TRANSLATE_NOOP("Errors", "Something went wrong inside caseapp")
    message = QT_TRANSLATE_NOOP("Errors", "What was saved before is safe. The last step may not be saved.")
    advice = QT_TRANSLATE_NOOP("Errors", "Close caseapp and start it again. If it happens twice, report it.")


# --- the office server ------------------------------------------------------------------------------


class PostgresMissingError(CaseAppError):
    """PostgreSQL's programs are not on this machine, or too old."""

    code = "postgres_missing"
    title = QT_TRANSLATE_NOOP("Errors", "PostgreSQL is not installed on this machine")
    message = QT_TRANSLATE_NOOP("Errors", "Version {least} or newer is needed. Nothing was made.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Install it (on Debian the package postgresql), or name a server that runs with --dsn."
    )


class PostgresUserMissingError(CaseAppError):
    """PostgreSQL does not run as root, and the user as whom root would run it is missing."""

    code = "postgres_user_missing"
    title = QT_TRANSLATE_NOOP("Errors", "PostgreSQL does not run as root")
    message = QT_TRANSLATE_NOOP("Errors", "There is no user {user} on this machine. Nothing was made.")
    advice = QT_TRANSLATE_NOOP("Errors", "Call the command as a user who is not root, or add that user.")


class ServerExistsError(CaseAppError):
    """An office server would be made where one is."""

    code = "server_exists"
    title = QT_TRANSLATE_NOOP("Errors", "There is an office server in this folder already")
    message = QT_TRANSLATE_NOOP("Errors", "It was left as it is: {folder}")
    advice = QT_TRANSLATE_NOOP("Errors", "Start it with caseapp server start, or choose another folder.")


class ServerMissingError(CaseAppError):
    """There is no office server in the chosen folder."""

    code = "no_server"
    title = QT_TRANSLATE_NOOP("Errors", "There is no office server in this folder")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed in {folder}.")
    advice = QT_TRANSLATE_NOOP("Errors", "Name its folder with --dir, or make one with: caseapp server init")


class ServerFolderInUseError(CaseAppError):
    """The folder for a new office server holds something else."""

    code = "server_folder_in_use"
    title = QT_TRANSLATE_NOOP("Errors", "This folder is not empty")
    message = QT_TRANSLATE_NOOP("Errors", "No office server was made; {folder} was left as it is.")
    advice = QT_TRANSLATE_NOOP("Errors", "Choose a folder that is empty or not there yet.")


class ServerFolderOutOfReachError(CaseAppError):
    """PostgreSQL does not run as root, and the user as whom it runs cannot get into the folder."""

    code = "server_folder_out_of_reach"
    title = QT_TRANSLATE_NOOP("Errors", "PostgreSQL cannot get into this folder")
    message = QT_TRANSLATE_NOOP(
        "Errors", "It runs as the user {user}, who may not pass into {folder}. No office server was made."
    )
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Choose a folder under /var/lib or /srv, or call the command as a user who is not root."
    )


class PortTakenError(CaseAppError):
    """Something else listens where the office server would."""

    code = "port_taken"
    title = QT_TRANSLATE_NOOP("Errors", "Another program listens on port {port}")
    message = QT_TRANSLATE_NOOP("Errors", "The office server was not started. No data was changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Stop that program, or make the office server with another --port: 5433 for example."
    )


class ServerNotStartedError(CaseAppError):
    """PostgreSQL did not start, or could not make its files."""

    code = "server_not_started"
    title = QT_TRANSLATE_NOOP("Errors", "PostgreSQL did not start")
    message = QT_TRANSLATE_NOOP("Errors", "What the office has stored is as it was.")
    advice = QT_TRANSLATE_NOOP("Errors", "Its own words stand in {log}; try again when that is put right.")


class ServerNotAnsweringError(CaseAppError):
    """The administrator gets no connection to the office server."""

    code = "server_not_answering"
    title = QT_TRANSLATE_NOOP("Errors", "The office server does not answer")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed. What the office has stored is as it was.")
    advice = QT_TRANSLATE_NOOP("Errors", "Start it with: caseapp server start")


class ServerRefusedError(CaseAppError):
    """PostgreSQL refused a step of the administrator; ``fault`` is its SQLSTATE."""

    code = "server_refused"
    title = QT_TRANSLATE_NOOP("Errors", "PostgreSQL refused this")
    message = QT_TRANSLATE_NOOP(
        "Errors", "This step was not carried out. What was stored before is as it was."
    )
    advice = QT_TRANSLATE_NOOP(
        "Errors", "See that the account of the administrator has all rights. The fault has the code {fault}."
    )


class ServerTooOldForOfficeError(CaseAppError):
    """An existing PostgreSQL is older than what is needed."""

    code = "postgres_too_old"
    title = QT_TRANSLATE_NOOP("Errors", "This PostgreSQL is too old")
    message = QT_TRANSLATE_NOOP("Errors", "Version {least} or newer is needed. Nothing was made.")
    advice = QT_TRANSLATE_NOOP("Errors", "Update it, or let caseapp make a server of its own without --dsn.")


class ServerCertificateError(CaseAppError):
    """The way to an existing server does not say whose certificate proves it."""

    code = "server_certificate"
    title = QT_TRANSLATE_NOOP("Errors", "The server's certificate cannot be checked")
    message = QT_TRANSLATE_NOOP(
        "Errors", "Laptops must know that they talk to this server. Nothing was made."
    )
    advice = QT_TRANSLATE_NOOP(
        "Errors",
        "Add sslrootcert=FILE to the DSN: the certificate of the authority that signed the server's.",
    )


class ServerDatabaseExistsError(CaseAppError):
    """An existing server has a database of our name already."""

    code = "server_database_exists"
    title = QT_TRANSLATE_NOOP("Errors", "This PostgreSQL has a database caseapp already")
    message = QT_TRANSLATE_NOOP("Errors", "It was left as it is, and nothing was made.")
    advice = QT_TRANSLATE_NOOP("Errors", "Look whose it is; another office needs another PostgreSQL.")


class ServerElsewhereError(CaseAppError):
    """The office's PostgreSQL is not run by us."""

    code = "server_elsewhere"
    title = QT_TRANSLATE_NOOP("Errors", "This office uses a PostgreSQL that others start and stop")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was started or stopped.")
    advice = QT_TRANSLATE_NOOP("Errors", "Ask whoever runs it; caseapp server doctor says how it is.")


class ColleagueUnknownError(CaseAppError):
    """Nobody of this name works in the office, as the server knows it."""

    code = "colleague_unknown"
    title = QT_TRANSLATE_NOOP("Errors", "The office server does not know {name}")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "caseapp server doctor lists everybody who has a laptop.")


class PersonNotOnServerError(CaseAppError):
    """No person with this id or number has reached the office server."""

    code = "person_not_on_server"
    title = QT_TRANSLATE_NOOP("Errors", "The office server knows nobody under {what}")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP(
        "Errors", "Look at the number, or let the laptop that has this person send first: caseapp sync"
    )


class CaseNotAssignedError(CaseAppError):
    """A case would be taken from somebody who does not have it."""

    code = "case_not_assigned"
    title = QT_TRANSLATE_NOOP("Errors", "{name} does not have this case")
    message = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")
    advice = QT_TRANSLATE_NOOP("Errors", "Look at the name and the number of the case, and try again.")
