<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_CH">
<context>
    <name>Actions</name>
    <message>
        <source>Exchange with the office</source>
        <translation>Mit dem Dienst abgleichen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Grössere Schrift</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Telefonnotiz</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Schrift in gewohnter Grösse</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Strasse und Hausnummer</translation>
    </message>
</context>
<context>
    <name>AroundRow</name>
    <message>
        <source>has an own record here</source>
        <translation>hat hier ein eigenes Dossier</translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message>
        <source>Files can also be dropped here. Each is kept encrypted, up to 50 MB. Afterwards delete what you no longer need outside.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Dateien lassen sich auch hierher ziehen. Jede wird verschlüsselt aufbewahrt, bis 50 MB. Löschen Sie danach, was Sie ausserhalb nicht mehr brauchen.</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
</context>
<context>
    <name>ClientPeople</name>
    <message>
        <source>Open this record</source>
        <translation>Dieses Dossier öffnen</translation>
    </message>
    <message>
        <source>Stands in the record of</source>
        <translation>Steht im Dossier von</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Mit dem Dienst ist alles abgeglichen.</translation>
    </message>
    <message>
        <source>Files fetched anew</source>
        <translation>Dossiers, die neu geholt wurden</translation>
    </message>
    <message>
        <source>Files still to fetch</source>
        <translation>Dossiers, die noch zu holen sind</translation>
    </message>
    <message>
        <source>Files that left this laptop</source>
        <translation>Dossiers, die nicht mehr auf diesem Gerät sind</translation>
    </message>
    <message>
        <source>JSON file that says for each field how its column is called</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>JSON-Datei, die für jedes Feld sagt, wie seine Spalte heisst</translation>
    </message>
    <message>
        <source>Nobody has this case now: caseapp server assign gives it to somebody.</source>
        <translation>Dieses Dossier hat jetzt niemand: caseapp server assign gibt es jemandem.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server des Dienstes</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Print the sheet, lock it up, then delete the file.</source>
        <translation>Der alte Wiederherstellungscode öffnet nichts mehr. Drucken Sie das Blatt, schliessen Sie es weg und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>exchange with the office: send, fetch, compare</source>
        <translation>mit dem Dienst abgleichen: übertragen, holen, vergleichen</translation>
    </message>
    <message>
        <source>finish a note; it cannot be changed afterwards</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>eine Notiz abschliessen; danach ist sie nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>give somebody a case</source>
        <translation>jemandem ein Dossier geben</translation>
    </message>
    <message>
        <source>let this laptop join the office, with the team lead&apos;s file</source>
        <translation>dieses Gerät in den Dienst aufnehmen, mit der Datei der Teamleitung</translation>
    </message>
    <message>
        <source>take a case from somebody</source>
        <translation>jemandem ein Dossier nehmen</translation>
    </message>
    <message>
        <source>{name} does not have this case any more.</source>
        <translation>{name} hat dieses Dossier nicht mehr.</translation>
    </message>
    <message>
        <source>{name} has this case to the end of {day}.</source>
        <translation>{name} hat dieses Dossier bis zum Ende des {day}.</translation>
    </message>
    <message>
        <source>{name} has this case.</source>
        <translation>{name} hat dieses Dossier.</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Gespeichert als {file}. Diese Datei liegt ausserhalb des Schutzes dieses Programms.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Gross zeigen</translation>
    </message>
</context>
<context>
    <name>DocumentTableModel</name>
    <message>
        <source>Size</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Grösse</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>The document, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Das Dokument, so gross wie der Bildschirm. Seite {number} von {total}. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>EnteredAlthough</name>
    <message>
        <source>Somebody with this name and birth date is here. Open them, or say why this is another.</source>
        <translation>Diesen Namen mit diesem Geburtsdatum gibt es schon. Öffnen Sie das Dossier, oder schreiben Sie, warum das jemand anderes ist.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Ask about each goal. &quot;Could not answer&quot; is an answer too.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Fragen Sie zu jedem Ziel. Auch «Konnte nicht antworten» ist eine Antwort.</translation>
    </message>
    <message>
        <source>Ask your IT administration to update the office server.</source>
        <translation>Bitten Sie die IT-Administration, den Server des Dienstes zu aktualisieren.</translation>
    </message>
    <message>
        <source>Ask your team lead whether it shall join another office.</source>
        <translation>Fragen Sie Ihre Teamleitung, ob es zu einem anderen Dienst gehören soll.</translation>
    </message>
    <message>
        <source>Assign it to a person, then finish it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ordnen Sie sie einer Person zu, dann schliessen Sie sie ab.</translation>
    </message>
    <message>
        <source>Change the note itself, or finish it first.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ändern Sie die Notiz selbst, oder schliessen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Close caseapp and start it again. If it happens twice, report it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Schliessen Sie caseapp und starten Sie es neu. Wenn es noch einmal vorkommt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Schliessen Sie das andere Fenster oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the change by itself.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Berichtigen Sie die Rechte von {folder} und schliessen Sie andere Programme, die den Ordner benutzen. Starten Sie caseapp dann neu: Es bringt den Wechsel selbst zu Ende.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the restore by itself.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Richten Sie die Rechte von {folder} und schliessen Sie andere Programme, die darauf zugreifen. Starten Sie dann caseapp wieder. Es beendet die Wiederherstellung von selbst.</translation>
    </message>
    <message>
        <source>It would have taken {count} of {total} files off this laptop without saying why. Nothing was removed.</source>
        <translation>Er hätte {count} von {total} Dossiers von diesem Gerät genommen, ohne einen Grund zu nennen. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Keep working. If this stays so, look whether the network or the office&apos;s VPN is on.</source>
        <translation>Arbeiten Sie weiter. Wenn es so bleibt, sehen Sie nach, ob das Netz oder das VPN des Dienstes an ist.</translation>
    </message>
    <message>
        <source>Look at the name and the number of the case, and try again.</source>
        <translation>Prüfen Sie den Namen und die Dossiernummer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look for the recovery sheet of this office and type its code.</source>
        <translation>Suchen Sie das Wiederherstellungsblatt dieses Dienstes und geben Sie dessen Code ein.</translation>
    </message>
    <message>
        <source>Print later, or connect a printer and try again.</source>
        <translation>Drucken Sie später, oder schliessen Sie einen Drucker an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Read the note once more, then finish it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Lesen Sie die Notiz noch einmal, dann schliessen Sie sie ab.</translation>
    </message>
    <message>
        <source>Something else answered in place of the office server</source>
        <translation>Statt des Servers des Dienstes hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>The connection to the office server broke off</source>
        <translation>Die Verbindung zum Server des Dienstes ist abgebrochen</translation>
    </message>
    <message>
        <source>The office is not ready for this laptop yet</source>
        <translation>Der Dienst ist für dieses Gerät noch nicht bereit</translation>
    </message>
    <message>
        <source>The office knows you from another laptop. Two registers of one person cannot become one. Nothing was changed.</source>
        <translation>Der Dienst kennt Sie schon von einem anderen Gerät. Zwei Register einer Person lassen sich nicht vereinen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The office server cannot be reached</source>
        <translation>Der Server des Dienstes ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in</source>
        <translation>Der Server des Dienstes lässt dieses Gerät nicht herein</translation>
    </message>
    <message>
        <source>The office server has a fault of its own</source>
        <translation>Der Server des Dienstes hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The office server has met the same copy of it elsewhere. Nothing is lost; your changes wait here.</source>
        <translation>Der Server des Dienstes kennt dieselbe Kopie schon von anderswo. Es ist nichts verloren; Ihre Änderungen warten hier.</translation>
    </message>
    <message>
        <source>The office server needs a newer caseapp</source>
        <translation>Der Server des Dienstes braucht ein neueres caseapp</translation>
    </message>
    <message>
        <source>These two records are parted already</source>
        <translation>Diese beiden Dossiers sind schon getrennt</translation>
    </message>
    <message>
        <source>This caseapp is newer than the office server</source>
        <translation>Dieses caseapp ist neuer als der Server des Dienstes</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Diese Datei ist zu gross</translation>
    </message>
    <message>
        <source>This laptop already exchanges with an office</source>
        <translation>Dieses Gerät gleicht schon mit einem Dienst ab</translation>
    </message>
    <message>
        <source>This record itself stands in another one</source>
        <translation>Dieses Dossier gehört selbst zu einem anderen</translation>
    </message>
    <message>
        <source>This record stands in another one</source>
        <translation>Dieses Dossier gehört zu einem anderen</translation>
    </message>
    <message>
        <source>To exchange with the office, open the enrolment file from your team lead.</source>
        <translation>Um mit dem Dienst abzugleichen, öffnen Sie die Aufnahmedatei von Ihrer Teamleitung.</translation>
    </message>
    <message>
        <source>Try again from the office&apos;s own network. If this stays so, tell your IT administration.</source>
        <translation>Versuchen Sie es noch einmal aus dem Netz des Dienstes. Wenn es so bleibt, sagen Sie es der IT-Administration.</translation>
    </message>
    <message>
        <source>Write down at least one sentence, then finish it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Schreiben Sie wenigstens einen Satz auf, dann schliessen Sie sie ab.</translation>
    </message>
    <message>
        <source>You may not open this file</source>
        <translation>Sie dürfen dieses Dossier nicht öffnen</translation>
    </message>
    <message>
        <source>{name} does not have this case</source>
        <translation>{name} hat dieses Dossier nicht</translation>
    </message>
</context>
<context>
    <name>ExchangeKeeper</name>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Mit dem Dienst ist alles abgeglichen.</translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message>
        <source>Exchange with the office now ({key})</source>
        <translation>Jetzt mit dem Dienst abgleichen ({key})</translation>
    </message>
    <message>
        <source>Exchanging with the office …</source>
        <translation>Abgleich mit dem Dienst …</translation>
    </message>
    <message numerus="yes">
        <source>Not exchanged with the office for %n days</source>
        <translation>
            <numerusform>Seit %n Tag nicht mit dem Dienst abgeglichen</numerusform>
            <numerusform>Seit %n Tagen nicht mit dem Dienst abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exchanged with the office yet</source>
        <translation>Noch nicht mit dem Dienst abgeglichen</translation>
    </message>
    <message>
        <source>Sent to the office, {time}</source>
        <translation>An den Dienst übertragen, {time}</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Promise of the office</source>
        <translation>Zusage des Dienstes</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Target groups (special data)</source>
        <translation>Zielgruppen (besonders schützenswerte Angaben)</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Case number</source>
        <translation>Dossiernummer</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Street</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Strasse</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>F2: as large as the window, for the person to type in themselves</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>F2: so gross wie das Fenster, damit die Person selbst tippen kann</translation>
    </message>
    <message>
        <source>Write large</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Gross schreiben</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Still under an older key. Whoever knows a passphrase of that time can read them; delete them in the folder “backups” when you need them no more:</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Noch unter einem älteren Schlüssel. Wer ein Passwort von damals kennt, kann sie lesen. Löschen Sie sie im Ordner «backups», wenn Sie sie nicht mehr brauchen:</translation>
    </message>
</context>
<context>
    <name>KeyRenewalScreen</name>
    <message>
        <source>One moment. A large register takes some minutes. Please leave caseapp open.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Einen Moment. Ein grosses Register braucht einige Minuten. Bitte lassen Sie caseapp offen.</translation>
    </message>
</context>
<context>
    <name>LeftTypingLines</name>
    <message>
        <source>A quick note of {time} is not saved yet. {keys} goes on with it.</source>
        <translation>Eine Telefonnotiz von {time} ist noch nicht gespeichert. Mit {keys} geht es weiter.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>The people and columns of this list, without protected addresses. The file is outside the protection of this program. Who saved it, when and what for is recorded.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Die Menschen und Spalten dieser Liste, ohne geschützte Adressen. Die Datei ist ausserhalb des Schutzes dieses Programms. Festgehalten wird, wer sie wann und wofür gespeichert hat.</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Nine groups of four. Small or capital letters do not matter.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Neun Gruppen zu vier Zeichen. Gross oder klein ist gleich.</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Size of the text</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Grösse der Schrift</translation>
    </message>
</context>
<context>
    <name>MergeChooser</name>
    <message>
        <source>Another record</source>
        <translation>Ein anderes Dossier</translation>
    </message>
    <message>
        <source>Choose one to see both side by side.</source>
        <translation>Wählen Sie eines aus, um beide nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Nothing changes by looking: the next page shows both records.</source>
        <translation>Ansehen ändert nichts: Die nächste Seite zeigt beide Dossiers.</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>Welches andere Dossier?</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message>
        <source>Let this one stay instead</source>
        <translation>Lieber dieses behalten</translation>
    </message>
    <message>
        <source>This one stands in it from then on</source>
        <translation>Dieses gehört dann dazu</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Dieses Dossier bleibt</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Make the two one record</source>
        <translation>Aus beiden ein Dossier machen</translation>
    </message>
    <message>
        <source>The two are one record now.</source>
        <translation>Die beiden sind jetzt ein Dossier.</translation>
    </message>
    <message>
        <source>Two records of one person become one. You can part them again at any time.</source>
        <translation>Aus zwei Dossiers einer Person wird eines. Sie können sie jederzeit wieder trennen.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Protected address</source>
        <translation>Adresse gesperrt</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht gesperrt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Schliessen</translation>
    </message>
</context>
<context>
    <name>NetworkQuestions</name>
    <message>
        <source>Close the questions</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Fragen schliessen</translation>
    </message>
</context>
<context>
    <name>NetworkSheetPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ein gespeichertes PDF liegt ausserhalb des Schutzes dieses Programms. Löschen Sie es, wenn es gedruckt ist.</translation>
    </message>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Gespeichert als {file}. Diese Datei liegt ausserhalb des Schutzes dieses Programms.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>It stays part of the file and can be asked for. It is only not shown together.</source>
        <translation>Es bleibt Teil des Dossiers, und man kann danach fragen. Es wird nur nicht gemeinsam angesehen.</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Telefonnotiz</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Read back and finish</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Vorlesen und abschliessen</translation>
    </message>
</context>
<context>
    <name>NoteReadBackPage</name>
    <message>
        <source>Finish note – cannot be changed afterwards</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Notiz abschliessen – danach nicht mehr änderbar</translation>
    </message>
    <message>
        <source>Read the note out. Then finish it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Lesen Sie die Notiz vor. Schliessen Sie sie dann ab.</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message>
        <source>Quick note</source>
        <translation>Telefonnotiz</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>How people reach the office</source>
        <translation>So ist der Dienst zu erreichen</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name des Dienstes</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Strasse und Hausnummer</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>Who leads the office</source>
        <translation>Wer den Dienst leitet</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Open in another program</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ausserhalb öffnen</translation>
    </message>
    <message>
        <source>Outside caseapp</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ausserhalb von caseapp</translation>
    </message>
    <message>
        <source>The other program gets an unprotected copy. It lies in a private folder and is removed when caseapp locks. What the other program keeps of it, and changes made there, stay outside. A copy that you save stays until you delete it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Das andere Programm bekommt eine ungeschützte Kopie. Sie liegt in einem privaten Ordner und wird entfernt, wenn caseapp sperrt. Was das andere Programm davon behält und was dort geändert wird, bleibt ausserhalb. Eine Kopie, die Sie speichern, bleibt, bis Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>PartingPage</name>
    <message>
        <source>It was changed since the two became one.</source>
        <translation>Das wurde geändert, seit die beiden ein Dossier sind.</translation>
    </message>
</context>
<context>
    <name>PeopleFilterBar</name>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>Jedes Quartier</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Create “{name}”?</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>«{name}» anlegen?</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Present besides the two of us</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Wer ausser uns beiden dabei war</translation>
    </message>
</context>
<context>
    <name>PeopleTableModel</name>
    <message>
        <source>District</source>
        <translation>Quartier</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>May stay empty: the note then waits until somebody knows who it was.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Kann leer bleiben: Die Notiz wartet dann, bis jemand weiss, wer es war.</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Case number</source>
        <translation>Dossiernummer</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>The next steps, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Die nächsten Schritte, so gross wie der Bildschirm. Seite {number} von {total}. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>a promise of the office has no day</source>
        <translation>eine Zusage des Dienstes hat keinen Tag</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message>
        <source>Nothing. The office and everybody in it choose for themselves.</source>
        <translation>Nichts. Der Dienst und alle darin wählen selbst.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Is a step too big?</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ein Schritt ist zu gross?</translation>
    </message>
    <message>
        <source>Keep this sheet locked up and apart from the computer. Whoever has both can read everything.</source>
        <translation>Schliessen Sie dieses Blatt weg, getrennt vom Computer. Wer beides hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Only you. And we keep it in your file.</source>
        <translation>Nur Sie. Und er liegt in Ihrem Dossier bei uns.</translation>
    </message>
    <message>
        <source>This means: we talked about the plan, and this is how we want to do it.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Das heisst: Wir haben über den Plan gesprochen. So wollen wir es machen.</translation>
    </message>
    <message>
        <source>This plan is not a decision. Decisions about money and support come in a separate letter.</source>
        <translation>Dieser Plan ist keine Verfügung. Entscheide über Geld und Leistungen stehen in einem eigenen Brief.</translation>
    </message>
    <message>
        <source>Type it on the first screen of caseapp. Capitals, blanks and dashes do not matter. Then choose a new passphrase.</source>
        <translation>Tippen Sie ihn auf dem ersten Bildschirm von caseapp ein. Grossbuchstaben, Leerzeichen und Striche sind egal. Wählen Sie dann ein neues Passwort.</translation>
    </message>
    <message>
        <source>You can ask and say no at any time. You can bring someone you trust. You can read what is written about you. More is on the sheet “Your rights”.</source>
        <translation>Sie können jederzeit fragen und Nein sagen. Sie können eine Person mitbringen, der Sie vertrauen. Sie können lesen, was über Sie aufgeschrieben ist. Mehr steht auf dem Blatt «Ihre Rechte».</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und gibt Ihnen Bescheid, bis {date}. Versprochen ist: Sie bekommen eine Antwort.</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und gibt Ihnen Bescheid. Versprochen ist: Sie bekommen eine Antwort.</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>The file</source>
        <translation>Das Dossier</translation>
    </message>
</context>
<context>
    <name>PrintInformal</name>
    <message>
        <source>Only you. And we keep it in your file.</source>
        <translation>Nur du. Und er liegt in deinem Dossier bei uns.</translation>
    </message>
    <message>
        <source>You can ask and say no at any time. You can bring someone you trust. You can read what is written about you. More is on the sheet “Your rights”.</source>
        <translation>Du kannst jederzeit fragen und Nein sagen. Du kannst eine Person mitbringen, der du vertraust. Du kannst lesen, was über dich aufgeschrieben ist. Mehr steht auf dem Blatt «Deine Rechte».</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und gibt dir Bescheid, bis {date}. Versprochen ist: Du bekommst eine Antwort.</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und gibt dir Bescheid. Versprochen ist: Du bekommst eine Antwort.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Ein gespeichertes PDF liegt ausserhalb des Schutzes dieses Programms. Löschen Sie es, wenn es gedruckt ist.</translation>
    </message>
    <message>
        <source>Show large for a photo</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Gross zeigen für ein Foto</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>This choice is not on the list &quot;{list}&quot;.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Diese Auswahl steht nicht auf der Liste «{list}».</translation>
    </message>
    <message>
        <source>This is not a CSV file. In the spreadsheet choose &quot;Save as&quot; and the type CSV (UTF-8).</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Das ist keine CSV-Datei. Wählen Sie in der Tabellenkalkulation «Speichern unter» und den Typ CSV (UTF-8).</translation>
    </message>
</context>
<context>
    <name>ProtectedAddress</name>
    <message>
        <source>Protected address</source>
        <translation>Adresse gesperrt</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Quick note</source>
        <translation>Telefonnotiz</translation>
    </message>
    <message>
        <source>Save quick note</source>
        <translation>Telefonnotiz speichern</translation>
    </message>
</context>
<context>
    <name>QuickNoteForm</name>
    <message>
        <source>Enter takes the first. Left empty it is an unknown caller.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Enter nimmt die erste Person. Leer heisst: unbekannter Anruf.</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Protected address</source>
        <translation>Adresse gesperrt</translation>
    </message>
</context>
<context>
    <name>RecordLink</name>
    <message>
        <source>Has an own record here.</source>
        <translation>Hat hier ein eigenes Dossier.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Dossier öffnen</translation>
    </message>
    <message>
        <source>Own record here</source>
        <translation>Eigenes Dossier hier</translation>
    </message>
</context>
<context>
    <name>RecoverySheetView</name>
    <message>
        <source>The new recovery code holds. Lock it up.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Der neue Wiederherstellungscode gilt. Schliessen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The sheet is on its way to {printer}. Lock it up when it is there.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Das Blatt ist unterwegs zum Drucker {printer}. Schliessen Sie es weg, wenn es da ist.</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Your office</source>
        <translation>Ihr Dienst</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Office</source>
        <translation>Dienst</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gespeichert als {file}. Diese Datei liegt ausserhalb des Schutzes dieses Programms.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Office</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Shows or hides what belongs to the office.</source>
        <translation>Zeigt oder verbirgt, was zum Dienst gehört.</translation>
    </message>
</context>
<context>
    <name>SignatureBox</name>
    <message>
        <source>The field is full. What is there stays; Clear begins again.</source>
        <translation>Das Feld ist voll. Was da ist, bleibt. Mit «Noch einmal von vorn» wird das Feld leer.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Caseworkers see the people they are responsible for, a team lead those of the team. Administrators look after office and staff and see no files.</source>
        <translation>Fachpersonen sehen die Menschen, für die sie zuständig sind, die Teamleitung die des Teams. Die Administration kümmert sich um Dienst und Personal und sieht keine Dossiers.</translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>This record stands in {number} since {date}. Nothing new is written here.</source>
        <translation>Dieses Dossier gehört seit {date} zu {number}. Hier wird nichts Neues geschrieben.</translation>
    </message>
    <message>
        <source>This record stands in {number}. Nothing new is written here.</source>
        <translation>Dieses Dossier gehört zu {number}. Hier wird nichts Neues geschrieben.</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message>
        <source>The backup of {day}, {time} could be restored. It was opened and passed every check. It holds {people} and {notes}. Your register was not touched.</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Die Sicherung von {day}, {time} liesse sich wiederherstellen. Sie wurde geöffnet und hat jede Prüfung bestanden. Darin sind {people} und {notes}. Ihr Register wurde nicht angerührt.</translation>
    </message>
</context>
<context>
    <name>VoiceEditor</name>
    <message>
        <source>Only in the copy for {name} and in our file</source>
        <translation>Nur im Exemplar für {name} und in unserem Dossier</translation>
    </message>
</context>
<context>
    <name>WaitingNotes</name>
    <message>
        <source>Waiting to be finished</source>
        <translatorcomment>Swiss spelling</translatorcomment>
        <translation>Noch abzuschliessen</translation>
    </message>
</context>
</TS>
