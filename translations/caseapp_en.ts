<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n backup</numerusform>
            <numerusform>%n backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago.</source>
        <translation>
            <numerusform>%n day ago.</numerusform>
            <numerusform>%n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n people in the file.</source>
        <translation>
            <numerusform>%n person in the file.</numerusform>
            <numerusform>%n people in the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n more copies</source>
        <translation>
            <numerusform>%n more copy</numerusform>
            <numerusform>%n more copies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message numerus="yes">
        <source>%n changes are with your team lead.</source>
        <translation>
            <numerusform>%n change is with your team lead.</numerusform>
            <numerusform>%n changes are with your team lead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n change waits to be sent</numerusform>
            <numerusform>%n changes wait to be sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not exchanged with the office for %n days</source>
        <translation>
            <numerusform>Not exchanged with the office for %n day</numerusform>
            <numerusform>Not exchanged with the office for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two versions in %n places. Both are kept.</source>
        <translation>
            <numerusform>Two versions in %n place. Both are kept.</numerusform>
            <numerusform>Two versions in %n places. Both are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message numerus="yes">
        <source>%n lines need another look.</source>
        <translation>
            <numerusform>%n line needs another look.</numerusform>
            <numerusform>%n lines need another look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n person is here already.</numerusform>
            <numerusform>%n people are here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the register now.</source>
        <translation>
            <numerusform>%n person is in the register now.</numerusform>
            <numerusform>%n people are in the register now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be imported.</source>
        <translation>
            <numerusform>%n person can be imported.</numerusform>
            <numerusform>%n people can be imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines} and %n more</source>
        <translation>
            <numerusform>{lines} and %n more</numerusform>
            <numerusform>{lines} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntakeLine</name>
    <message numerus="yes">
        <source>%n documents are being added.</source>
        <translation>
            <numerusform>%n document is being added.</numerusform>
            <numerusform>%n documents are being added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n people saved as {file}.</source>
        <translation>
            <numerusform>%n person saved as {file}.</numerusform>
            <numerusform>%n people saved as {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message numerus="yes">
        <source>Locking in %n seconds. Any key keeps it open.</source>
        <translation>
            <numerusform>Locking in %n second. Any key keeps it open.</numerusform>
            <numerusform>Locking in %n seconds. Any key keeps it open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Try again in %n second</numerusform>
            <numerusform>Try again in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockTimeCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The window locks itself after %n minutes.</source>
        <translation>
            <numerusform>The window locks itself after %n minute.</numerusform>
            <numerusform>The window locks itself after %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Whoever looks after this computer allows at most %n minutes.</source>
        <translation>
            <numerusform>Whoever looks after this computer allows at most %n minute.</numerusform>
            <numerusform>Whoever looks after this computer allows at most %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message numerus="yes">
        <source>%n said earlier</source>
        <translation>
            <numerusform>%n said earlier</numerusform>
            <numerusform>%n said earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n finished notes</source>
        <translation>
            <numerusform>%n finished note</numerusform>
            <numerusform>%n finished notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found</source>
        <translation>
            <numerusform>%n note found</numerusform>
            <numerusform>%n notes found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n things are the same in both</source>
        <translation>
            <numerusform>%n thing is the same in both</numerusform>
            <numerusform>%n things are the same in both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteTableModel</name>
    <message numerus="yes">
        <source>%n addenda</source>
        <translation>
            <numerusform>%n addendum</numerusform>
            <numerusform>%n addenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OldBackupLine</name>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartingPage</name>
    <message numerus="yes">
        <source>%n things that came along from {other} go out of {stays}.</source>
        <translation>
            <numerusform>%n thing that came along from {other} goes out of {stays}.</numerusform>
            <numerusform>%n things that came along from {other} go out of {stays}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people without the filter.</source>
        <translation>
            <numerusform>%n person without the filter.</numerusform>
            <numerusform>%n people without the filter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} and %n more</numerusform>
            <numerusform>{names} and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse, caseapp locks.</source>
        <translation>
            <numerusform>After %n minute without a key or the mouse, caseapp locks.</numerusform>
            <numerusform>After %n minutes without a key or the mouse, caseapp locks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes to read aloud</source>
        <translation>
            <numerusform>about %n minute to read aloud</numerusform>
            <numerusform>about %n minutes to read aloud</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message numerus="yes">
        <source>%n more promises</source>
        <translation>
            <numerusform>%n more promise</numerusform>
            <numerusform>%n more promises</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n plan drafts</source>
        <translation>
            <numerusform>%n plan draft</numerusform>
            <numerusform>%n plan drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n review due</numerusform>
            <numerusform>%n reviews due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets not handed over</source>
        <translation>
            <numerusform>%n sheet not handed over</numerusform>
            <numerusform>%n sheets not handed over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished notes</source>
        <translation>
            <numerusform>%n unfinished note</numerusform>
            <numerusform>%n unfinished notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
