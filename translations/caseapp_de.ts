<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutPage</name>
    <message>
        <source>Components and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL), version 1.2.</source>
        <translation>Freie Software unter der European Union Public Licence (EUPL), Version 1.2.</translation>
    </message>
    <message>
        <source>caseapp, version {version}</source>
        <translation>caseapp, Version {version}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>The register has its new key.</source>
        <translation>Das Register hat seinen neuen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Change the language to {name}</source>
        <translation>Sprache wechseln: {name}</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Mit dem Amt abgleichen</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Menschen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Aussehen: starker Kontrast</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Nächster Abschnitt</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Menschen suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Schrift in gewohnter Größe</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Earlier or other address</source>
        <translation>Frühere oder andere Adresse</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Present address</source>
        <translation>Jetzige Adresse</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Agreeing by word counts as much as signing. Nobody has to sign.</source>
        <translation>Mündlich gilt genauso viel wie eine Unterschrift. Niemand muss unterschreiben.</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Das ist mir wichtig</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agree version {number}</source>
        <translation>Fassung {number} vereinbaren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Vorlesen und bestätigen</translation>
    </message>
    <message>
        <source>Read the plan out. Ask about every goal.</source>
        <translation>Lesen Sie den Plan vor. Fragen Sie zu jedem Ziel.</translation>
    </message>
    <message>
        <source>The answers given before are back. Nothing is agreed yet.</source>
        <translation>Die Antworten von vorhin sind wieder da. Es ist noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>The plan is agreed and saved.</source>
        <translation>Der Plan ist vereinbart und gespeichert.</translation>
    </message>
    <message>
        <source>There is no answer yet to: {goals}</source>
        <translation>Hier fehlt noch eine Antwort: {goals}</translation>
    </message>
    <message>
        <source>There is no goal to agree on yet.</source>
        <translation>Es gibt noch kein Ziel, das vereinbart werden kann.</translation>
    </message>
    <message>
        <source>Version {number} is then fixed. Changes make the next version.</source>
        <translation>Fassung {number} steht dann fest. Änderungen ergeben die nächste Fassung.</translation>
    </message>
    <message>
        <source>We look at it again on {date}</source>
        <translation>Wir sehen ihn am {date} wieder an</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Schreiben Sie zuerst mindestens ein Ziel auf.</translation>
    </message>
    <message>
        <source>{name}, is this our plan?</source>
        <translation>{name}, ist das unser Plan?</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>This answer is still missing.</source>
        <translation>Diese Antwort fehlt noch.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>What is seen differently? In own words.</source>
        <translation>Was wird anders gesehen? In eigenen Worten.</translation>
    </message>
    <message>
        <source>Why could there be no answer?</source>
        <translation>Warum war keine Antwort möglich?</translation>
    </message>
    <message>
        <source>{name} on this goal</source>
        <translation>{name} zu diesem Ziel</translation>
    </message>
    <message>
        <source>{name} on this goal (may stay empty)</source>
        <translation>{name} zu diesem Ziel (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>AroundRow</name>
    <message>
        <source>About them</source>
        <translation>Über diesen Menschen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>For example: money, health, the flat.</source>
        <translation>Zum Beispiel: Geld, Gesundheit, die Wohnung.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation>Lebt im Haushalt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Noch ohne Namen</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Keine bestimmte</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Role for the person</source>
        <translation>Aufgabe für die Person</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>has an own record here</source>
        <translation>hat hier eine eigene Akte</translation>
    </message>
    <message>
        <source>lives in the household</source>
        <translation>lebt im Haushalt</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>until {date}, which has passed</source>
        <translation>bis {date}, das ist vorbei</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n Sicherung</numerusform>
            <numerusform>%n Sicherungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago.</source>
        <translation>
            <numerusform>Vor %n Tag.</numerusform>
            <numerusform>Vor %n Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Eine Sicherung wird gemacht. Sie können weiterarbeiten.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the backup is done</source>
        <translation>Wie viel von der Sicherung fertig ist</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Letzte gute Sicherung</translation>
    </message>
    <message>
        <source>Less than a day ago.</source>
        <translation>Vor weniger als einem Tag.</translation>
    </message>
    <message>
        <source>The first one is made by itself soon. You can also make it now.</source>
        <translation>Die erste wird bald von selbst gemacht. Sie können sie auch jetzt machen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>{number}, {megabytes} MB together, in {folder}</source>
        <translation>{number}, zusammen {megabytes} MB, in {folder}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The backup is made. It was read again and is whole.</source>
        <translation>Die Sicherung ist gemacht. Sie wurde noch einmal gelesen und ist vollständig.</translation>
    </message>
    <message>
        <source>There is no copy in {folder}.</source>
        <translation>In {folder} liegt keine Kopie.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. It is tried again in an hour.</source>
        <translation>Die heutige Sicherung konnte nicht gemacht werden. In einer Stunde wird es wieder versucht.</translation>
    </message>
    <message>
        <source>Today&apos;s backup lies on this laptop.</source>
        <translation>Die heutige Sicherung liegt auf diesem Gerät.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup is encrypted like the register. It needs the passphrase or the recovery code of the time when it was made.</source>
        <translation>Eine Sicherung ist verschlüsselt wie das Register. Sie braucht das Passwort oder den Wiederherstellungscode aus der Zeit, in der sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Everything of the last day is kept, then one for each of 7 days, 4 weeks and 12 months. What was made before an update of the register stays for 90 days.</source>
        <translation>Aufbewahrt wird alles vom letzten Tag, dann je eine für 7 Tage, 4 Wochen und 12 Monate. Was vor einer Aktualisierung des Registers gemacht wurde, bleibt 90 Tage.</translation>
    </message>
    <message>
        <source>Once a day a backup is made by itself, soon after somebody has unlocked.</source>
        <translation>Einmal am Tag wird von selbst eine Sicherung gemacht, kurz nachdem jemand das Register geöffnet hat.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Files there cannot be put in place in one step. A copy that is cut off may be left half.</source>
        <translation>Dateien lassen sich dort nicht in einem Schritt ablegen. Eine abgebrochene Kopie kann halb liegen bleiben.</translation>
    </message>
    <message>
        <source>Files there have no owner: whoever has the place can copy them. They stay encrypted.</source>
        <translation>Dateien gehören dort niemandem: Wer den Ort hat, kann sie kopieren. Sie bleiben verschlüsselt.</translation>
    </message>
    <message>
        <source>It does not say when a file is really stored. Eject the stick before you pull it out.</source>
        <translation>Der Ort meldet nicht, wann eine Datei wirklich gespeichert ist. Werfen Sie den Stick aus, bevor Sie ihn abziehen.</translation>
    </message>
    <message>
        <source>It is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>It is not there now. Plug the stick in, or connect.</source>
        <translation>Der Ort ist jetzt nicht da. Stecken Sie den Stick ein oder stellen Sie die Verbindung her.</translation>
    </message>
    <message>
        <source>It is on the same disk as the register. If the disk or the laptop is lost, both are lost.</source>
        <translation>Der Ort liegt auf demselben Laufwerk wie das Register. Geht das Laufwerk oder das Gerät verloren, ist beides weg.</translation>
    </message>
    <message>
        <source>It lies inside the workspace, so it would be lost with it. Choose another folder.</source>
        <translation>Der Ordner liegt im Arbeitsordner und ginge mit ihm verloren. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>It looks like a folder that is copied to the internet. Ask whether your office allows that.</source>
        <translation>Das sieht nach einem Ordner aus, der ins Internet kopiert wird. Fragen Sie nach, ob Ihr Amt das erlaubt.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Check your rights.</source>
        <translation>Dort kann nichts geschrieben werden. Prüfen Sie Ihre Rechte.</translation>
    </message>
    <message>
        <source>The copy was not finished. It is tried again.</source>
        <translation>Die Kopie wurde nicht fertig. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>There is not enough room. Make some, or choose another.</source>
        <translation>Dort ist nicht genug Platz. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Wieder gemacht.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Herausgenommen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Every addendum belongs to its finished note</source>
        <translation>Jeder Nachtrag gehört zu seiner abgeschlossenen Notiz</translation>
    </message>
    <message>
        <source>Every agreed plan says what was agreed</source>
        <translation>Jeder vereinbarte Plan sagt, was vereinbart wurde</translation>
    </message>
    <message>
        <source>Every answer belongs to its plan</source>
        <translation>Jede Antwort gehört zu ihrem Plan</translation>
    </message>
    <message>
        <source>Every field has its form</source>
        <translation>Jedes Feld hat seine Form</translation>
    </message>
    <message>
        <source>Every page of the file is as it was written</source>
        <translation>Jede Seite der Datei ist so, wie sie geschrieben wurde</translation>
    </message>
    <message>
        <source>Every printed copy belongs to its plan</source>
        <translation>Jedes gedruckte Exemplar gehört zu seinem Plan</translation>
    </message>
    <message>
        <source>Everybody and every finished note can be found</source>
        <translation>Jede Person und jede abgeschlossene Notiz ist zu finden</translation>
    </message>
    <message>
        <source>No record points into the void</source>
        <translation>Kein Eintrag zeigt ins Leere</translation>
    </message>
    <message>
        <source>No restore is left unfinished</source>
        <translation>Keine Wiederherstellung ist unvollendet</translation>
    </message>
    <message>
        <source>Only you can open the folder</source>
        <translation>Nur Sie können den Ordner öffnen</translation>
    </message>
    <message>
        <source>Searches hit the right record</source>
        <translation>Suchen treffen den richtigen Eintrag</translation>
    </message>
    <message>
        <source>The administrator&apos;s file can be used</source>
        <translation>Die Datei der IT-Administration ist brauchbar</translation>
    </message>
    <message>
        <source>The file has its full length</source>
        <translation>Die Datei hat ihre volle Länge</translation>
    </message>
    <message>
        <source>The file is a register of caseapp</source>
        <translation>Die Datei ist ein Register von caseapp</translation>
    </message>
    <message>
        <source>The file of every document is whole</source>
        <translation>Die Datei jedes Dokuments ist unversehrt</translation>
    </message>
    <message>
        <source>The key file is whole</source>
        <translation>Die Schlüsseldatei ist heil</translation>
    </message>
    <message>
        <source>The last session was closed properly</source>
        <translation>Die letzte Sitzung wurde ordentlich beendet</translation>
    </message>
    <message>
        <source>The newest backup is whole</source>
        <translation>Die neueste Sicherung ist heil</translation>
    </message>
    <message>
        <source>The record of who did what has no gap</source>
        <translation>Die Aufzeichnung, wer was getan hat, ist lückenlos</translation>
    </message>
    <message>
        <source>The register fits this version of caseapp</source>
        <translation>Das Register passt zu dieser Version von caseapp</translation>
    </message>
    <message>
        <source>The register opens with its key</source>
        <translation>Das Register öffnet sich mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>The search index holds every word</source>
        <translation>Das Suchverzeichnis enthält jedes Wort</translation>
    </message>
    <message>
        <source>The tables are sound</source>
        <translation>Die Tabellen sind in Ordnung</translation>
    </message>
    <message>
        <source>What came from the office has its place</source>
        <translation>Was vom Amt kam, hat seinen Platz</translation>
    </message>
    <message>
        <source>What was agreed is guarded against changes</source>
        <translation>Was vereinbart ist, ist vor Änderungen geschützt</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Wählen Sie zuerst eine Sicherung aus.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>Nothing changes yet: first the backup is read and its passphrase tried.</source>
        <translation>Noch ändert sich nichts: Zuerst wird die Sicherung gelesen und ihr Passwort probiert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The one that was valid when the backup was made.</source>
        <translation>Das, das galt, als die Sicherung gemacht wurde.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welche Sicherung</translation>
    </message>
</context>
<context>
    <name>ClientActions</name>
    <message>
        <source>Change details</source>
        <translation>Angaben ändern</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Read the plan back and agree on it</source>
        <translation>Den Plan vorlesen und vereinbaren</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Plan schreiben</translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message>
        <source>A picture or files that were copied somewhere else</source>
        <translation>Ein Bild oder Dateien, die anderswo kopiert wurden</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Dokumente hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Files can also be dropped here. Each is kept encrypted, up to 50 MB. Afterwards delete what you no longer need outside.</source>
        <translation>Dateien lassen sich auch hierher ziehen. Jede wird verschlüsselt aufbewahrt, bis 50 MB. Löschen Sie danach, was Sie außerhalb nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>Letters, forms and pictures that belong to this person will stand here.</source>
        <translation>Briefe, Formulare und Bilder, die zu dieser Person gehören, stehen dann hier.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Noch keine Dokumente</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no picture and no file.</source>
        <translation>Es wurde nichts kopiert, was aufbewahrt werden könnte: kein Bild und keine Datei.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>About the person</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andere Namen</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>This day has passed. Does it still hold?</source>
        <translation>Dieser Tag ist vorbei. Gilt es noch?</translation>
    </message>
</context>
<context>
    <name>ClientFormPage</name>
    <message>
        <source>A name is enough to begin. The rest can follow.</source>
        <translation>Für den Anfang genügt ein Name. Der Rest kann folgen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ClientMore</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Doppelt angelegt?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
</context>
<context>
    <name>ClientNetwork</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What is said in a meeting or on the phone will stand here.</source>
        <translation>Hier steht, was im Gespräch oder am Telefon gesagt wird.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Erste Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>ClientOverview</name>
    <message>
        <source>Add a need</source>
        <translation>Bedarf aufschreiben</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Stärke aufschreiben</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Etwas aufschreiben</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Stärken und Ressourcen</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Was ich für andere tue</translation>
    </message>
    <message>
        <source>What does {name} do for others?</source>
        <translation>Was tut {name} für andere?</translation>
    </message>
    <message>
        <source>What does {name} need?</source>
        <translation>Was braucht {name}?</translation>
    </message>
    <message>
        <source>What is {name} good at, what helps?</source>
        <translation>Was kann {name} gut, was hilft?</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>ClientPeople</name>
    <message>
        <source>Ended on {date}</source>
        <translation>Beendet am {date}</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Haushalt und Familie</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Diese Akte öffnen</translation>
    </message>
    <message>
        <source>Stands in the record of</source>
        <translation>Steht in der Akte von</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>Who may speak for {name}</source>
        <translation>Wer für {name} sprechen darf</translation>
    </message>
    <message>
        <source>{relation}, lives in the household</source>
        <translation>{relation}, lebt im Haushalt</translation>
    </message>
    <message>
        <source>{role}, number {number}</source>
        <translation>{role}, Nummer {number}</translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>Agreed on {date}</source>
        <translation>Vereinbart am {date}</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>Plan beginnen</translation>
    </message>
    <message>
        <source>Begin with one goal in the person&apos;s own words. One is enough for a first plan.</source>
        <translation>Beginnen Sie mit einem Ziel in den Worten der Person. Für den ersten Plan genügt eines.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Draft after version {number}</source>
        <translation>Entwurf nach Fassung {number}</translation>
    </message>
    <message>
        <source>Resume draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>Typing in this plan was kept at {time} and is not in the plan yet.</source>
        <translation>Um {time} Getipptes ist aufgehoben und steht noch nicht im Plan.</translation>
    </message>
    <message>
        <source>We look at it again on {date}</source>
        <translation>Wir sehen ihn am {date} wieder an</translation>
    </message>
    <message>
        <source>{state} · Version {number}</source>
        <translation>{state} · Fassung {number}</translation>
    </message>
</context>
<context>
    <name>ClientReach</name>
    <message>
        <source>Best time: {time}</source>
        <translation>Beste Zeit: {time}</translation>
    </message>
    <message>
        <source>For visits</source>
        <translation>Für Besuche</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscherin/Dolmetscher</translation>
    </message>
    <message>
        <source>No phone number or address is known yet.</source>
        <translation>Noch ist keine Telefonnummer oder Adresse bekannt.</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>So dürfen wir Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>The way they like best</source>
        <translation>Am liebsten auf diesem Weg</translation>
    </message>
    <message>
        <source>To talk well</source>
        <translation>Damit wir uns gut verstehen</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Bis {date}</translation>
    </message>
    <message>
        <source>only with care</source>
        <translation>nur mit Vorsicht</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
</context>
<context>
    <name>ClientSection</name>
    <message>
        <source>Not written down</source>
        <translation>Nicht notiert</translation>
    </message>
</context>
<context>
    <name>ColleagueLine</name>
    <message>
        <source>{name} has not sent anything yet.</source>
        <translation>{name} hat noch nichts übertragen.</translation>
    </message>
    <message>
        <source>{name} last sent at {time}. Newer notes may be missing.</source>
        <translation>{name} hat zuletzt um {time} übertragen. Neuere Notizen können fehlen.</translation>
    </message>
    <message>
        <source>{name} last sent on {day} at {time}. Newer notes may be missing.</source>
        <translation>{name} hat zuletzt am {day} um {time} übertragen. Neuere Notizen können fehlen.</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n people in the file.</source>
        <translation>
            <numerusform>%n Mensch in der Datei.</numerusform>
            <numerusform>%n Menschen in der Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file as every spreadsheet saves it: one person in each line, and in the first line what the columns hold. Nothing is imported before you have seen what was found.</source>
        <translation>Eine CSV-Datei, wie jede Tabellenkalkulation sie speichert: in jeder Zeile ein Mensch, und in der ersten Zeile, was die Spalten enthalten. Nichts wird übernommen, bevor Sie gesehen haben, was gefunden wurde.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Nicht in der Datei</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>Die ersten Menschen</translation>
    </message>
    <message>
        <source>The first people of the file</source>
        <translation>Die ersten Menschen der Datei</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>A session of {role} was ended: it held others up.</source>
        <translation>Eine Sitzung von {role} wurde beendet: Sie hielt andere auf.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Addendum of {day}, {name}</source>
        <translation>Nachtrag vom {day}, {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Auch dabei</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Änderungen, die warten</translation>
    </message>
    <message>
        <source>Changes that were put aside and wait for the team lead: {count}</source>
        <translation>Änderungen, die beiseitegelegt sind und auf die Teamleitung warten: {count}</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Choose either --version or --draft.</source>
        <translation>Wählen Sie entweder --version oder --draft.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}. --mapping says what they hold.</source>
        <translation>Spalten, die nicht gelesen werden: {columns}. --mapping sagt, was sie enthalten.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Mit dem Amt ist alles abgeglichen.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Files fetched anew</source>
        <translation>Akten, die neu geholt wurden</translation>
    </message>
    <message>
        <source>Files still to fetch</source>
        <translation>Akten, die noch zu holen sind</translation>
    </message>
    <message>
        <source>Files that left this laptop</source>
        <translation>Akten, die nicht mehr auf diesem Gerät sind</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given back to the server</source>
        <translation>Dem Server zurückgegeben</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>How will we notice</source>
        <translation>Woran merken wir es</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetschen</translation>
    </message>
    <message>
        <source>JSON file that says for each field how its column is called</source>
        <translation>JSON-Datei, die für jedes Feld sagt, wie seine Spalte heißt</translation>
    </message>
    <message>
        <source>Keep that folder to yourself: it holds the keys of the server. The first laptop is that of a team lead: caseapp server add-laptop NAME --lead --out FILE</source>
        <translation>Halten Sie diesen Ordner unter Verschluss: Er enthält die Schlüssel des Servers. Das erste Gerät ist das einer Teamleitung: caseapp server add-laptop NAME --lead --out DATEI</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Line {line}: is in the register already, {likely}</source>
        <translation>Zeile {line}: steht schon im Register, {likely}</translation>
    </message>
    <message>
        <source>Line {line}: perhaps in the register already, {likely}</source>
        <translation>Zeile {line}: steht vielleicht schon im Register, {likely}</translation>
    </message>
    <message>
        <source>Line {line}: perhaps the same person as in line {other}</source>
        <translation>Zeile {line}: vielleicht dieselbe Person wie in Zeile {other}</translation>
    </message>
    <message>
        <source>Line {line}: the same person as in line {other}</source>
        <translation>Zeile {line}: dieselbe Person wie in Zeile {other}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Wird wieder angesehen</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Gespräche und Notizen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Neues Passwort: </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>No passphrase was given: use --passphrase-file or {variable}.</source>
        <translation>Es wurde kein Passwort angegeben: Nehmen Sie --passphrase-file oder {variable}.</translation>
    </message>
    <message>
        <source>Nobody has this case now: caseapp server assign gives it to somebody.</source>
        <translation>Diese Akte hat jetzt niemand: caseapp server assign gibt sie jemandem.</translation>
    </message>
    <message>
        <source>Nobody was imported: {refused} of {total} lines need another look.</source>
        <translation>Niemand wurde übernommen: {refused} von {total} Zeilen müssen noch einmal angesehen werden.</translation>
    </message>
    <message>
        <source>Not accepted, kept for the team lead</source>
        <translation>Nicht angenommen, für die Teamleitung aufbewahrt</translation>
    </message>
    <message>
        <source>Not everything went through yet. Nothing is lost.</source>
        <translation>Es ist noch nicht alles durchgegangen. Nichts ist verloren.</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>In diesem Exemplar nicht enthalten:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nowhere two versions of the same text.</source>
        <translation>Nirgends zwei Fassungen derselben Stelle.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen jedes Befehls</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Parts that wait for others</source>
        <translation>Teile, die auf andere warten</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passwort: </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>PostgreSQL keeps its files in {folder}.</source>
        <translation>PostgreSQL hat seine Dateien in {folder}.</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Fachliche Einschätzung</translation>
    </message>
    <message>
        <source>Professional words</source>
        <translation>Fachsprache</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Zugesagt</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Auskunftssperre – Adresse geschützt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Record {first_broken} of {records} is broken or missing.</source>
        <translation>Eintrag {first_broken} von {records} ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Gesagt und beobachtet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server des Amts</translation>
    </message>
    <message>
        <source>Sessions that were ended: {count}</source>
        <translation>Beendete Sitzungen: {count}</translation>
    </message>
    <message>
        <source>Something is wrong with the office server: see what is BAD above.</source>
        <translation>Mit dem Server des Amts stimmt etwas nicht: siehe oben, was SCHLECHT ist.</translation>
    </message>
    <message>
        <source>Something is wrong. Nothing was changed: caseapp restore puts a backup in place.</source>
        <translation>Etwas stimmt nicht. Es wurde nichts geändert: caseapp restore spielt eine Sicherung ein.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Stopped. Nobody was imported, and nothing was changed.</source>
        <translation>Abgebrochen. Niemand wurde übernommen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. {clients} of {total} invented people and {notes} notes are in {folder}, and it can be used as it is.</source>
        <translation>Angehalten. {clients} von {total} erfundenen Personen und {notes} Notizen liegen in {folder}; das lässt sich so benutzen.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Stärken</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>Tell these six words by telephone or in person, never beside the file. They are shown only now:</source>
        <translation>Sagen Sie diese sechs Wörter am Telefon oder persönlich, nie zusammen mit der Datei. Sie werden nur jetzt gezeigt:</translation>
    </message>
    <message>
        <source>The backup is whole: {file}</source>
        <translation>Die Sicherung ist vollständig: {file}</translation>
    </message>
    <message>
        <source>The chain is whole: {records} records.</source>
        <translation>Die Kette ist vollständig: {records} Einträge.</translation>
    </message>
    <message>
        <source>The draft has changed since: caseapp plan show CLIENT --draft</source>
        <translation>Der Entwurf hat sich seitdem geändert: caseapp plan show CLIENT --draft</translation>
    </message>
    <message>
        <source>The example with {clients} invented people and {notes} notes is ready in {folder}.</source>
        <translation>Das Beispiel mit {clients} erfundenen Personen und {notes} Notizen liegt bereit in {folder}.</translation>
    </message>
    <message>
        <source>The file for the laptop is {file}. It is good for 72 hours.</source>
        <translation>Die Datei für das Gerät ist {file}. Sie gilt 72 Stunden.</translation>
    </message>
    <message>
        <source>The last session was cut off. What was saved is here: opening the register puts it in order.</source>
        <translation>Die letzte Sitzung wurde abgebrochen. Was gespeichert war, ist da: Wenn das Register geöffnet wird, kommt es in Ordnung.</translation>
    </message>
    <message>
        <source>The name of the first user is not known here: use --user NAME.</source>
        <translation>Der Name der ersten Person ist hier nicht bekannt: Nehmen Sie --user NAME.</translation>
    </message>
    <message>
        <source>The new recovery sheet is in {file}.</source>
        <translation>Das neue Wiederherstellungsblatt liegt in {file}.</translation>
    </message>
    <message>
        <source>The office server did not run.</source>
        <translation>Der Server des Amts lief nicht.</translation>
    </message>
    <message>
        <source>The office server is ready in {folder} and runs.</source>
        <translation>Der Server des Amts ist in {folder} angelegt und läuft.</translation>
    </message>
    <message>
        <source>The office server is stopped.</source>
        <translation>Der Server des Amts ist angehalten.</translation>
    </message>
    <message>
        <source>The office server ran already.</source>
        <translation>Der Server des Amts lief schon.</translation>
    </message>
    <message>
        <source>The office server runs.</source>
        <translation>Der Server des Amts läuft.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Print the sheet, lock it up, then delete the file.</source>
        <translation>Der alte Wiederherstellungscode öffnet nichts mehr. Drucken Sie das Blatt, schließen Sie es weg und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>The option {option} is not complete, or has a value too many.</source>
        <translation>Die Option {option} ist nicht vollständig oder hat einen Wert zu viel.</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Sicht der Person</translation>
    </message>
    <message>
        <source>The register is as of {moment}.</source>
        <translation>Das Register ist auf dem Stand von {moment}.</translation>
    </message>
    <message>
        <source>The register is in order. Only the administrator&apos;s file needs another look; work goes on meanwhile.</source>
        <translation>Das Register ist in Ordnung. Nur die Datei der IT-Administration braucht noch einen Blick; die Arbeit geht derweil weiter.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: no record of this copy was kept. Hand-overs are recorded in the window.</source>
        <translation>Das Register ist anderswo offen: Dieses Exemplar wurde nicht eingetragen. Übergaben werden im Fenster eingetragen.</translation>
    </message>
    <message>
        <source>The register is ready in {folder}.</source>
        <translation>Das Register liegt bereit in {folder}.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>Dasselbe Passwort noch einmal: </translation>
    </message>
    <message>
        <source>The server lets {name} in no longer (laptops: {count}). What is on a laptop stays there, encrypted.</source>
        <translation>Der Server lässt {name} nicht mehr herein (Geräte: {count}). Was auf einem Gerät ist, bleibt dort, verschlüsselt.</translation>
    </message>
    <message>
        <source>The six words are missing: use --code-file.</source>
        <translation>Die sechs Wörter fehlen: Verwenden Sie --code-file.</translation>
    </message>
    <message>
        <source>The six words from your team lead: </source>
        <translation>Die sechs Wörter von Ihrer Teamleitung: </translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Es gibt einen neueren Plan vom {date}.</translation>
    </message>
    <message>
        <source>There is a word too many: {word}. The form is: {form}.</source>
        <translation>Ein Wort ist zu viel: {word}. Die Form ist: {form}.</translation>
    </message>
    <message>
        <source>There is no command {word}.</source>
        <translation>Es gibt keinen Befehl {word}.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Es gibt keine Option {option}.</translation>
    </message>
    <message>
        <source>This is the draft: nothing is agreed yet.</source>
        <translation>Das ist der Entwurf: Es ist noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>This is the recovery code, should the passphrase of the example be lost.</source>
        <translation>Das ist der Wiederherstellungscode, falls das Passwort des Beispiels verloren geht.</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the register when the passphrase is lost and is shown only now: print it or write it down, and keep it apart from the computer.</source>
        <translation>Das ist der Wiederherstellungscode. Er öffnet das Register, wenn das Passwort verloren ist, und wird nur jetzt gezeigt: Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt vom Computer auf.</translation>
    </message>
    <message>
        <source>This laptop now belongs to {office}. Next: caseapp sync</source>
        <translation>Dieses Gerät gehört jetzt zu {office}. Als Nächstes: caseapp sync</translation>
    </message>
    <message>
        <source>This laptop works on its own: no office server is set up.</source>
        <translation>Dieses Gerät arbeitet für sich allein: Es ist kein Server eingerichtet.</translation>
    </message>
    <message>
        <source>Two versions kept</source>
        <translation>Zwei Fassungen aufbewahrt</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>Watching the laptops&apos; sessions. Ctrl+C ends it.</source>
        <translation>Die Sitzungen der Geräte werden beobachtet. Strg+C beendet das.</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Das ist wichtig</translation>
    </message>
    <message>
        <source>What stopped the last try</source>
        <translation>Was den letzten Versuch aufhielt</translation>
    </message>
    <message>
        <source>What the office has promised</source>
        <translation>Was das Amt zugesagt hat</translation>
    </message>
    <message>
        <source>What the person says to it</source>
        <translation>Was die Person dazu sagt</translation>
    </message>
    <message>
        <source>What was there before lies in {folder}.</source>
        <translation>Was vorher da war, liegt in {folder}.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation>ein Tag wie 2026-03-31</translation>
    </message>
    <message>
        <source>a name like srv.example or an address like 192.0.2.7</source>
        <translation>ein Name wie srv.example oder eine Adresse wie 192.0.2.7</translation>
    </message>
    <message>
        <source>a team lead, who also writes what all share</source>
        <translation>eine Teamleitung, die auch schreibt, was allen gemeinsam ist</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>eine ganze Zahl ab 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000</source>
        <translation>eine ganze Zahl von 0 bis 1000000</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>eine ganze Zahl von 1 bis 100000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 65535</source>
        <translation>eine ganze Zahl von 1 bis 65535</translation>
    </message>
    <message>
        <source>add to a finished note</source>
        <translation>eine abgeschlossene Notiz ergänzen</translation>
    </message>
    <message>
        <source>an existing PostgreSQL, as its administrator; the password best in ~/.pgpass</source>
        <translation>ein bestehendes PostgreSQL, als dessen Administration; das Passwort am besten in ~/.pgpass</translation>
    </message>
    <message>
        <source>another number gives other people, the same number the same</source>
        <translation>eine andere Zahl ergibt andere Menschen, dieselbe Zahl dieselben</translation>
    </message>
    <message>
        <source>begin a note about a person (-: not known yet)</source>
        <translation>eine Notiz zu einer Person beginnen (-: noch nicht bekannt)</translation>
    </message>
    <message>
        <source>caseapp alone opens the window.</source>
        <translation>caseapp allein öffnet das Fenster.</translation>
    </message>
    <message>
        <source>change what the document names of a person</source>
        <translation>bei einer Person ändern, was das Dokument nennt</translation>
    </message>
    <message>
        <source>check everything and change nothing</source>
        <translation>alles prüfen und nichts ändern</translation>
    </message>
    <message>
        <source>check the office&apos;s server and list its laptops</source>
        <translation>den Server des Amts prüfen und seine Geräte nennen</translation>
    </message>
    <message>
        <source>check the record of who did what</source>
        <translation>das Protokoll prüfen: wer hat wann was getan</translation>
    </message>
    <message>
        <source>country of the office</source>
        <translation>Land des Amts</translation>
    </message>
    <message>
        <source>create or change a person&apos;s draft plan</source>
        <translation>den Planentwurf einer Person anlegen oder ändern</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>end sessions that hold others up, until Ctrl+C is pressed</source>
        <translation>Sitzungen beenden, die andere aufhalten, bis Strg+C gedrückt wird</translation>
    </message>
    <message>
        <source>enter a person</source>
        <translation>eine Person erfassen</translation>
    </message>
    <message>
        <source>enter everybody in a CSV file, or nobody</source>
        <translation>alle Menschen einer CSV-Datei aufnehmen, oder niemanden</translation>
    </message>
    <message>
        <source>exchange with the office: send, fetch, compare</source>
        <translation>mit dem Amt abgleichen: übertragen, holen, vergleichen</translation>
    </message>
    <message>
        <source>file that holds the passphrase; else it is asked for</source>
        <translation>Datei mit dem Passwort; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>file that holds the six words; else they are asked for</source>
        <translation>Datei mit den sechs Wörtern; sonst wird danach gefragt</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>finish a note; it cannot be changed afterwards</source>
        <translation>eine Notiz abschließen; danach ist sie nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>folder of the office server</source>
        <translation>Ordner des Servers</translation>
    </message>
    <message>
        <source>folder of the register</source>
        <translation>Ordner des Registers</translation>
    </message>
    <message>
        <source>form of the sheet</source>
        <translation>Form des Blattes</translation>
    </message>
    <message>
        <source>freeze the next version with everybody&apos;s answers</source>
        <translation>die nächste Fassung mit allen Antworten festhalten</translation>
    </message>
    <message>
        <source>give somebody a case</source>
        <translation>jemandem eine Akte geben</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>how many notes, those of the stories first; else 300</source>
        <translation>wie viele Notizen, zuerst die der Geschichten; sonst 300</translation>
    </message>
    <message>
        <source>how many people, the twelve stories first; else 100</source>
        <translation>wie viele Menschen, zuerst die zwölf Geschichten; sonst 100</translation>
    </message>
    <message>
        <source>how many to list at most</source>
        <translation>wie viele höchstens</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>daneben aufbewahrt</translation>
    </message>
    <message>
        <source>language of the messages, or of the printed sheet</source>
        <translation>Sprache der Meldungen oder des gedruckten Blattes</translation>
    </message>
    <message>
        <source>last day of a substitute, as 2026-03-31</source>
        <translation>letzter Tag einer Vertretung, etwa 2026-03-31</translation>
    </message>
    <message>
        <source>let a laptop of somebody join: a file, and six words to tell</source>
        <translation>ein Gerät aufnehmen: eine Datei, und sechs Wörter zum Weitersagen</translation>
    </message>
    <message>
        <source>let the laptops of somebody in no longer</source>
        <translation>die Geräte einer Person nicht mehr hereinlassen</translation>
    </message>
    <message>
        <source>let this laptop join the office, with the team lead&apos;s file</source>
        <translation>dieses Gerät ins Amt aufnehmen, mit der Datei der Teamleitung</translation>
    </message>
    <message>
        <source>list people</source>
        <translation>Menschen auflisten</translation>
    </message>
    <message>
        <source>make a new recovery code and write its sheet; the old code ends</source>
        <translation>einen neuen Wiederherstellungscode machen und sein Blatt schreiben; der alte Code endet</translation>
    </message>
    <message>
        <source>make a new, empty register and print its recovery code</source>
        <translation>ein neues, leeres Register anlegen und den Wiederherstellungscode ausgeben</translation>
    </message>
    <message>
        <source>make a register with invented people to look around in</source>
        <translation>ein Register mit erfundenen Menschen zum Umschauen anlegen</translation>
    </message>
    <message>
        <source>make a verified backup, in the workspace or in a file of your own</source>
        <translation>eine geprüfte Sicherung anlegen, im Arbeitsordner oder in einer eigenen Datei</translation>
    </message>
    <message>
        <source>name of the first user; else the login name</source>
        <translation>Name der ersten Person; sonst der Anmeldename</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>Name des Amts</translation>
    </message>
    <message>
        <source>name or address under which laptops reach the server</source>
        <translation>Name oder Adresse, unter der die Geräte den Server erreichen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>noch nie</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>not on the shared screen</source>
        <translation>nicht auf dem gemeinsamen Bildschirm</translation>
    </message>
    <message>
        <source>only look through the file; change nothing</source>
        <translation>die Datei nur durchsehen; nichts ändern</translation>
    </message>
    <message>
        <source>only people whose name or number fits</source>
        <translation>nur Menschen, deren Name oder Nummer passt</translation>
    </message>
    <message>
        <source>only with care</source>
        <translation>nur mit Vorsicht</translation>
    </message>
    <message>
        <source>port of the server; else 5432</source>
        <translation>Port des Servers; sonst 5432</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>ein JSON-Dokument statt Text ausgeben</translation>
    </message>
    <message>
        <source>put a backup in place and set the old files aside</source>
        <translation>eine Sicherung einspielen und die alten Dateien beiseitelegen</translation>
    </message>
    <message>
        <source>say whom an unfinished note is about</source>
        <translation>sagen, um wen es in einer unfertigen Notiz geht</translation>
    </message>
    <message>
        <source>search people, notes and addenda, the newest first</source>
        <translation>Personen, Notizen und Nachträge durchsuchen, das Neueste zuerst</translation>
    </message>
    <message>
        <source>set up the office&apos;s server, so that laptops can exchange</source>
        <translation>den Server des Amts einrichten, damit Geräte abgleichen können</translation>
    </message>
    <message>
        <source>show a person with plan, promises, meetings and notes</source>
        <translation>eine Person mit Plan, Zusagen, Gesprächen und Notizen zeigen</translation>
    </message>
    <message>
        <source>show the newest agreed version, else the draft</source>
        <translation>die neueste vereinbarte Fassung zeigen, sonst den Entwurf</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>diese Hilfe zeigen</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>start the office&apos;s server</source>
        <translation>den Server des Amts starten</translation>
    </message>
    <message>
        <source>stop the office&apos;s server</source>
        <translation>den Server des Amts anhalten</translation>
    </message>
    <message>
        <source>take a case from somebody</source>
        <translation>jemandem eine Akte nehmen</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>Teamleitung</translation>
    </message>
    <message>
        <source>the answers and signatures</source>
        <translation>die Antworten und Unterschriften</translation>
    </message>
    <message>
        <source>the draft, also when a version was agreed</source>
        <translation>der Entwurf, auch wenn schon eine Fassung vereinbart ist</translation>
    </message>
    <message>
        <source>this agreed version</source>
        <translation>diese vereinbarte Fassung</translation>
    </message>
    <message>
        <source>what becomes of people who are there already; else refuse</source>
        <translation>was mit Menschen geschieht, die schon da sind; sonst refuse</translation>
    </message>
    <message>
        <source>what waits to be sent, and when the last exchange was</source>
        <translation>was auf das Senden wartet und wann zuletzt abgeglichen wurde</translation>
    </message>
    <message>
        <source>where two versions of the same text are kept</source>
        <translation>wo zwei Fassungen derselben Stelle aufbewahrt sind</translation>
    </message>
    <message>
        <source>whose copy it is: a voice of the plan, or file</source>
        <translation>für wen das Exemplar ist: eine Stimme des Plans oder file</translation>
    </message>
    <message>
        <source>write a person&apos;s plan as a PDF file for printing</source>
        <translation>den Plan einer Person als PDF-Datei zum Drucken schreiben</translation>
    </message>
    <message>
        <source>write who is around a person as a drawing and in words</source>
        <translation>schreiben, wer um eine Person ist, als Zeichnung und in Worten</translation>
    </message>
    <message>
        <source>{created} of {total} people are in the register now.</source>
        <translation>{created} von {total} Menschen stehen jetzt im Register.</translation>
    </message>
    <message>
        <source>{done} of {total} people (Ctrl+C leaves everything as it was)</source>
        <translation>{done} von {total} Menschen (Strg+C lässt alles, wie es war)</translation>
    </message>
    <message>
        <source>{done} of {total} people and notes (Ctrl+C stops)</source>
        <translation>{done} von {total} Personen und Notizen (Strg+C hält an)</translation>
    </message>
    <message>
        <source>{file}, pages: {pages}</source>
        <translation>{file}, Seiten: {pages}</translation>
    </message>
    <message>
        <source>{fitting} of {total} people can be imported. Nothing was changed.</source>
        <translation>{fitting} von {total} Menschen können übernommen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{name} does not have this case any more.</source>
        <translation>{name} hat diese Akte nicht mehr.</translation>
    </message>
    <message>
        <source>{name} has not sent anything yet.</source>
        <translation>{name} hat noch nichts übertragen.</translation>
    </message>
    <message>
        <source>{name} has this case to the end of {day}.</source>
        <translation>{name} hat diese Akte bis zum Ende des {day}.</translation>
    </message>
    <message>
        <source>{name} has this case.</source>
        <translation>{name} hat diese Akte.</translation>
    </message>
    <message>
        <source>{name} last sent at {time}. Newer notes may be missing.</source>
        <translation>{name} hat zuletzt am {time} übertragen. Neuere Notizen können fehlen.</translation>
    </message>
    <message>
        <source>{option} does not belong to {command}. The form is: {form}.</source>
        <translation>{option} gehört nicht zu {command}. Die Form ist: {form}.</translation>
    </message>
    <message>
        <source>{option} needs a value of this form: {form}.</source>
        <translation>{option} braucht einen Wert dieser Form: {form}.</translation>
    </message>
    <message>
        <source>{shown} of {total} finds</source>
        <translation>{shown} von {total} Treffern</translation>
    </message>
    <message>
        <source>{shown} of {total} people</source>
        <translation>{shown} von {total} Menschen</translation>
    </message>
    <message>
        <source>{what} is missing. The form is: {form}.</source>
        <translation>{what} fehlt. Die Form ist: {form}.</translation>
    </message>
    <message>
        <source>{word} needs another word: {choices}.</source>
        <translation>{word} braucht noch ein Wort: {choices}.</translation>
    </message>
    <message>
        <source>… and {count} more; --json prints all of them.</source>
        <translation>… und {count} weitere; --json gibt alle aus.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No match.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>What you can do here, and people</source>
        <translation>Was hier möglich ist, und Menschen</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Best time</source>
        <translation>Beste Zeit</translation>
    </message>
    <message>
        <source>Best time, said by</source>
        <translation>Beste Zeit, gesagt von</translation>
    </message>
    <message>
        <source>For example: leave no message.</source>
        <translation>Zum Beispiel: keine Nachricht hinterlassen.</translation>
    </message>
    <message>
        <source>For example: mornings, not on Fridays.</source>
        <translation>Zum Beispiel: vormittags, nicht am Freitag.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer oder Adresse</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Am liebsten so</translation>
    </message>
    <message>
        <source>Safe to contact this way</source>
        <translation>So dürfen wir Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Way to contact</source>
        <translation>Kontakt über</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Was zu beachten ist</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n more copies</source>
        <translation>
            <numerusform>%n weiteres Exemplar</numerusform>
            <numerusform>%n weitere Exemplare</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were made</source>
        <translation>Bisherige Exemplare</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Nicht drucken</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Trotzdem drucken</translation>
    </message>
    <message>
        <source>This version of the program draws the sheet differently than on {date}. What was agreed is the same.</source>
        <translation>Diese Version des Programms zeichnet das Blatt anders als am {date}. Was vereinbart wurde, bleibt dasselbe.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Noch nicht übergeben</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Erneut drucken</translation>
    </message>
    <message>
        <source>Record hand-over</source>
        <translation>Übergabe eintragen</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>printer {name}</source>
        <translation>Drucker {name}</translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation>als PDF gespeichert</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>auf dem Bildschirm gezeigt</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>+14, Fr, 12.3.</source>
        <translation>+14, Fr, 12.3.</translation>
    </message>
    <message>
        <source>For example +14 (in 14 days), Fr (next Friday), 12.3. or 2027-03-12</source>
        <translation>Zum Beispiel +14 (in 14 Tagen), Fr (nächster Freitag), 12.3. oder 2027-03-12</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Esc or a click leads back.</source>
        <translation>Esc oder ein Klick führt zurück.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gespeichert als {file}. Diese Datei liegt außerhalb des Schutzes dieses Programms.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Groß zeigen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>This computer knows no program for it. Save a copy and open it from there.</source>
        <translation>Dieser Computer kennt kein Programm dafür. Speichern Sie eine Kopie und öffnen Sie sie von dort.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
</context>
<context>
    <name>DocumentTableModel</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>anderer Laptop</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Seiten danach</translation>
    </message>
    <message>
        <source>Pages before</source>
        <translation>Seiten davor</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {total}</source>
        <translation>Seiten {first} bis {last} von {total}</translation>
    </message>
    <message>
        <source>The document, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translation>Das Dokument, so groß wie der Bildschirm. Seite {number} von {total}. Esc führt zurück.</translation>
    </message>
</context>
<context>
    <name>EditableCard</name>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
</context>
<context>
    <name>EnteredAlthough</name>
    <message>
        <source>Create anyway (why?)</source>
        <translation>Trotzdem anlegen (warum?)</translation>
    </message>
    <message>
        <source>For example: her twin sister. One line is enough.</source>
        <translation>Zum Beispiel: ihre Zwillingsschwester. Eine Zeile genügt.</translation>
    </message>
    <message>
        <source>Not needed, but it helps whoever comes next.</source>
        <translation>Nicht nötig, aber es hilft den Nächsten.</translation>
    </message>
    <message>
        <source>Somebody with this name and birth date is here. Open them, or say why this is another.</source>
        <translation>Diesen Namen mit diesem Geburtsdatum gibt es schon. Öffnen Sie die Akte, oder schreiben Sie, warum das jemand anderes ist.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A letter cannot be printed</source>
        <translation>Ein Buchstabe lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>Add it again when it suits you.</source>
        <translation>Fügen Sie es wieder hinzu, wenn es Ihnen passt.</translation>
    </message>
    <message>
        <source>Add sslrootcert=FILE to the DSN: the certificate of the authority that signed the server&apos;s.</source>
        <translation>Fügen Sie dem DSN sslrootcert=DATEI hinzu: das Zertifikat der Stelle, die das des Servers ausgestellt hat.</translation>
    </message>
    <message>
        <source>Add the document again, or bring it back from a backup.</source>
        <translation>Fügen Sie das Dokument neu hinzu oder holen Sie es aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>Adding the document was stopped</source>
        <translation>Das Hinzufügen wurde abgebrochen</translation>
    </message>
    <message>
        <source>An answer is missing for: {goals}. The plan stays a draft.</source>
        <translation>Es fehlt noch eine Antwort zu: {goals}. Der Plan bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Another import came between</source>
        <translation>Eine andere Übernahme kam dazwischen</translation>
    </message>
    <message>
        <source>Another program is using the register</source>
        <translation>Ein anderes Programm benutzt gerade das Register</translation>
    </message>
    <message>
        <source>Another program listens on port {port}</source>
        <translation>Auf Port {port} lauscht ein anderes Programm</translation>
    </message>
    <message>
        <source>Ask about each goal. &quot;Could not answer&quot; is an answer too.</source>
        <translation>Fragen Sie zu jedem Ziel. Auch „Konnte nicht antworten“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; caseapp server doctor says how it is.</source>
        <translation>Fragen Sie, wer es betreibt; caseapp server doctor sagt, wie es ihm geht.</translation>
    </message>
    <message>
        <source>Ask your IT administration to update the office server.</source>
        <translation>Bitten Sie die IT-Administration, den Server des Amts zu aktualisieren.</translation>
    </message>
    <message>
        <source>Ask your team lead before you exchange again.</source>
        <translation>Fragen Sie Ihre Teamleitung, bevor Sie wieder abgleichen.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new enrolment file for this laptop.</source>
        <translation>Bitten Sie Ihre Teamleitung um eine neue Aufnahmedatei für dieses Gerät.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new one.</source>
        <translation>Bitten Sie Ihre Teamleitung um eine neue.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new one. If it was not you who used it, say so at once.</source>
        <translation>Bitten Sie Ihre Teamleitung um eine neue. Wenn nicht Sie sie verwendet haben, sagen Sie es gleich.</translation>
    </message>
    <message>
        <source>Ask your team lead to give you the file once more.</source>
        <translation>Bitten Sie Ihre Teamleitung, Ihnen die Datei noch einmal zu geben.</translation>
    </message>
    <message>
        <source>Ask your team lead whether it shall join another office.</source>
        <translation>Fragen Sie Ihre Teamleitung, ob es zu einem anderen Amt gehören soll.</translation>
    </message>
    <message>
        <source>Ask your team lead whether this laptop shall be let in again.</source>
        <translation>Fragen Sie Ihre Teamleitung, ob dieses Gerät wieder aufgenommen werden soll.</translation>
    </message>
    <message>
        <source>Ask {lead_name}.</source>
        <translation>Fragen Sie {lead_name}.</translation>
    </message>
    <message>
        <source>Assign it to a person, then finish it.</source>
        <translation>Ordnen Sie sie einer Person zu, dann schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>Begin a new register on this laptop and join with that one.</source>
        <translation>Beginnen Sie auf diesem Laptop ein neues Register und verbinden Sie das.</translation>
    </message>
    <message>
        <source>Begin a plan first, or choose another version.</source>
        <translation>Beginnen Sie zuerst einen Plan oder wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>Begin it again when it suits you.</source>
        <translation>Beginnen Sie sie wieder, wann es Ihnen passt.</translation>
    </message>
    <message>
        <source>Begin this import again, and wait until it is finished.</source>
        <translation>Beginnen Sie diese Übernahme noch einmal und warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>Best take a whole sentence that only you would say.</source>
        <translation>Am besten ein ganzer Satz, den nur Sie sagen würden.</translation>
    </message>
    <message>
        <source>Call the command as a user who is not root, or add that user.</source>
        <translation>Geben Sie den Befehl mit einem anderen Konto als root, oder legen Sie dieses Konto an.</translation>
    </message>
    <message>
        <source>Change the draft and agree the next version.</source>
        <translation>Ändern Sie den Entwurf und vereinbaren Sie die nächste Fassung.</translation>
    </message>
    <message>
        <source>Change the note itself, or finish it first.</source>
        <translation>Ändern Sie die Notiz selbst, oder schließen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <translation>Prüfen Sie den Namen, den Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again. If it happens twice, make a backup on another disk and have this one looked at.</source>
        <translation>Prüfen Sie, ob das Laufwerk verbunden ist, und versuchen Sie es noch einmal. Geschieht es zweimal, machen Sie eine Sicherung auf einem anderen Laufwerk und lassen Sie dieses prüfen.</translation>
    </message>
    <message>
        <source>Check the folder, or make a new register with: caseapp init</source>
        <translation>Prüfen Sie den Ordner oder legen Sie ein neues Register an mit: caseapp init</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Wählen Sie einen Ordner, der leer ist oder noch nicht besteht.</translation>
    </message>
    <message>
        <source>Choose a folder under /var/lib or /srv, or call the command as a user who is not root.</source>
        <translation>Wählen Sie einen Ordner unter /var/lib oder /srv, oder geben Sie den Befehl mit einem anderen Konto als root.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write there.</source>
        <translation>Wählen Sie einen anderen Ordner oder lassen Sie sich dort das Recht zum Schreiben geben.</translation>
    </message>
    <message>
        <source>Choose another way to hand the sheet over.</source>
        <translation>Wählen Sie einen anderen Weg, das Blatt zu übergeben.</translation>
    </message>
    <message>
        <source>Close caseapp and start it again. If it happens twice, report it.</source>
        <translation>Schließen Sie caseapp und starten Sie es neu. Wenn es noch einmal vorkommt, melden Sie es bitte.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done.</source>
        <translation>Schließen Sie das andere Fenster oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Compare both.</source>
        <translation>Vergleichen Sie beide Fassungen.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group: nine groups of four.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt: neun Gruppen mit je vier Zeichen.</translation>
    </message>
    <message>
        <source>Compare them word by word with what your team lead told you.</source>
        <translation>Vergleichen Sie sie Wort für Wort mit dem, was Ihre Teamleitung Ihnen gesagt hat.</translation>
    </message>
    <message>
        <source>Copy your text or fix the permissions of {folder}.</source>
        <translation>Kopieren Sie Ihren Text oder lassen Sie die Rechte von {folder} berichtigen.</translation>
    </message>
    <message>
        <source>Correct what is named and try again.</source>
        <translation>Berichtigen Sie das Genannte und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Damage was found: {where}. Nothing was changed.</source>
        <translation>Beschädigt ist: {where}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Documents of up to {megabytes} MB can be kept. Nothing was added.</source>
        <translation>Dokumente bis {megabytes} MB können aufbewahrt werden. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Exchange once more.</source>
        <translation>Gleichen Sie noch einmal ab.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the change by itself.</source>
        <translation>Berichtigen Sie die Rechte von {folder} und schließen Sie andere Programme, die den Ordner benutzen. Starten Sie caseapp dann neu: Es bringt den Wechsel selbst zu Ende.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the restore by itself.</source>
        <translation>Richten Sie die Rechte von {folder} und schließen Sie andere Programme, die darauf zugreifen. Starten Sie dann caseapp wieder. Es beendet die Wiederherstellung von selbst.</translation>
    </message>
    <message>
        <source>Free some space in {folder} or fix its permissions, then try again.</source>
        <translation>Schaffen Sie Platz in {folder} oder richten Sie die Rechte, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, at least {megabytes} MB, then try again.</source>
        <translation>Machen Sie Platz frei, mindestens {megabytes} MB, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Free some space, then press Save.</source>
        <translation>Schaffen Sie Platz und drücken Sie dann Speichern.</translation>
    </message>
    <message>
        <source>Install caseapp {needed} or newer.</source>
        <translation>Installieren Sie caseapp {needed} oder neuer.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package postgresql), or name a server that runs with --dsn.</source>
        <translation>Installieren Sie es (unter Debian das Paket postgresql), oder nennen Sie mit --dsn einen Server, der läuft.</translation>
    </message>
    <message>
        <source>Install the newer version of caseapp.</source>
        <translation>Installieren Sie die neuere Version von caseapp.</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {least} are needed. Nothing was changed.</source>
        <translation>Es hat {length} Zeichen; nötig sind mindestens {least}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is good for three days only. Nothing was changed.</source>
        <translation>Sie gilt nur drei Tage. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is kept as it was added.</source>
        <translation>Es wird so aufbewahrt, wie es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>It is not clear yet whom this note is about</source>
        <translation>Es ist noch nicht klar, um wen es in dieser Notiz geht</translation>
    </message>
    <message>
        <source>It lets in one laptop, once. Nothing was changed here.</source>
        <translation>Sie nimmt ein einziges Gerät auf, ein einziges Mal. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It runs as the user {user}, who may not pass into {folder}. No office server was made.</source>
        <translation>Es läuft unter dem Konto {user}, das nicht in {folder} darf. Es wurde kein Server angelegt.</translation>
    </message>
    <message>
        <source>It stays a draft.</source>
        <translation>Sie bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was made.</source>
        <translation>Sie blieb, wie sie ist, und es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>It was left as it is: {folder}</source>
        <translation>Es bleibt, wie es ist: {folder}</translation>
    </message>
    <message>
        <source>It was not finished. Everything that was saved is there.</source>
        <translation>Sie wurde nicht abgeschlossen. Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>It was not used. Your register is as before.</source>
        <translation>Sie wurde nicht verwendet. Ihr Register ist wie zuvor.</translation>
    </message>
    <message>
        <source>It would have taken {count} of {total} files off this laptop without saying why. Nothing was removed.</source>
        <translation>Er hätte {count} von {total} Akten von diesem Gerät genommen, ohne einen Grund zu nennen. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>Its own words stand in {log}; try again when that is put right.</source>
        <translation>Was es selbst dazu sagt, steht in {log}; versuchen Sie es noch einmal, wenn das behoben ist.</translation>
    </message>
    <message>
        <source>Its title is known here, its content lies on the laptop where it was added.</source>
        <translation>Hier ist der Titel bekannt, der Inhalt liegt auf dem Laptop, auf dem es hinzugefügt wurde.</translation>
    </message>
    <message>
        <source>Join with a register of your own: caseapp init makes one.</source>
        <translation>Verbinden Sie ein eigenes Register: caseapp init legt eines an.</translation>
    </message>
    <message>
        <source>Keep the backup and report this to whoever looks after caseapp.</source>
        <translation>Behalten Sie die Sicherung und melden Sie dies der Stelle, die caseapp betreut.</translation>
    </message>
    <message>
        <source>Keep working. If this stays so, look whether the network or the office&apos;s VPN is on.</source>
        <translation>Arbeiten Sie weiter. Wenn es so bleibt, sehen Sie nach, ob das Netz oder das VPN des Amts an ist.</translation>
    </message>
    <message>
        <source>Keep working. The next exchange goes on where this one stopped.</source>
        <translation>Arbeiten Sie weiter. Der nächste Abgleich macht dort weiter, wo dieser aufgehört hat.</translation>
    </message>
    <message>
        <source>Laptops must know that they talk to this server. Nothing was made.</source>
        <translation>Die Geräte müssen wissen, dass sie mit diesem Server sprechen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Let {holder} open the register first.</source>
        <translation>Lassen Sie zuerst {holder} das Register öffnen.</translation>
    </message>
    <message>
        <source>Letters are not safe for this person</source>
        <translation>Briefe sind für diese Person nicht sicher</translation>
    </message>
    <message>
        <source>Look at the name and the number of the case, and try again.</source>
        <translation>Prüfen Sie den Namen und das Aktenzeichen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Look at the number, or let the laptop that has this person send first: caseapp sync</source>
        <translation>Prüfen Sie die Nummer, oder lassen Sie erst das Gerät abgleichen, das diese Person führt: caseapp sync</translation>
    </message>
    <message>
        <source>Look for the recovery sheet of this office and type its code.</source>
        <translation>Suchen Sie das Wiederherstellungsblatt dieses Amtes und geben Sie dessen Code ein.</translation>
    </message>
    <message>
        <source>Look whose it is; another office needs another PostgreSQL.</source>
        <translation>Sehen Sie nach, wem sie gehört; ein anderes Amt braucht ein anderes PostgreSQL.</translation>
    </message>
    <message>
        <source>Make it smaller, or add it in parts.</source>
        <translation>Verkleinern Sie sie oder fügen Sie sie in Teilen hinzu.</translation>
    </message>
    <message>
        <source>Name its folder with --dir, or make one with: caseapp server init</source>
        <translation>Nennen Sie seinen Ordner mit --dir, oder legen Sie einen an mit: caseapp server init</translation>
    </message>
    <message>
        <source>No new one was created.</source>
        <translation>Es wurde keine neue angelegt.</translation>
    </message>
    <message>
        <source>No office server was made; {folder} was left as it is.</source>
        <translation>Es wurde kein Server angelegt; {folder} blieb, wie er ist.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>Nobody was imported. Nothing was changed.</source>
        <translation>Niemand wurde übernommen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder</source>
        <translation>In diesem Ordner kann nichts gespeichert werden</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing is changed.</source>
        <translation>Es ist nichts verloren und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing will arrive twice.</source>
        <translation>Es ist nichts verloren, und nichts kommt doppelt an.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup and the old register are both complete.</source>
        <translation>Es ist nichts verloren: Die Sicherung und das alte Register sind beide vollständig.</translation>
    </message>
    <message>
        <source>Nothing is lost: the laptops give back what it has never seen.</source>
        <translation>Nichts ist verloren: Die Laptops geben ihm zurück, was er nie gesehen hat.</translation>
    </message>
    <message>
        <source>Nothing is lost: the register is complete under its new key.</source>
        <translation>Nichts ist verloren: Das Register ist unter seinem neuen Schlüssel vollständig da.</translation>
    </message>
    <message>
        <source>Nothing is lost: you can keep working, and your changes wait here.</source>
        <translation>Es ist nichts verloren: Sie können weiterarbeiten, und Ihre Änderungen warten hier.</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes wait on this laptop.</source>
        <translation>Es ist nichts verloren: Ihre Änderungen warten auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing is stored under this id or number</source>
        <translation>Unter dieser Kennung oder Nummer ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Nothing of it can be trusted, so nothing is shown.</source>
        <translation>Auf nichts davon ist Verlass, darum wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Davon wurde nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Es wurde noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>Nothing was changed in {folder}.</source>
        <translation>In {folder} wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your data is safe.</source>
        <translation>Es wurde nichts geändert, und Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. The person&apos;s file goes on in {number}.</source>
        <translation>Es wurde nichts geändert. Weiter geht es in {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed. What the office has stored is as it was.</source>
        <translation>Es wurde nichts geändert. Was das Amt gespeichert hat, ist unverändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody unlocks as before.</source>
        <translation>Nichts wurde geändert: Alle öffnen wie bisher.</translation>
    </message>
    <message>
        <source>Nothing was created in {folder}.</source>
        <translation>In {folder} wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Nothing was created or changed in {folder}.</source>
        <translation>In {folder} wurde nichts angelegt und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was created or changed.</source>
        <translation>Es wurde nichts angelegt oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Es wurde nichts geöffnet oder geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your text stays on the screen.</source>
        <translation>Es wurde nichts überschrieben. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing was removed here, and what was not sent yet stays here.</source>
        <translation>Hier wurde nichts entfernt, und was noch nicht übertragen ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Es wurde nichts übertragen und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Your changes wait on this laptop.</source>
        <translation>Dorthin wurde nichts übertragen. Ihre Änderungen warten auf diesem Gerät.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is missing.</source>
        <translation>Es wurde nichts übertragen, und es fehlt nichts.</translation>
    </message>
    <message>
        <source>Nothing was shown or changed.</source>
        <translation>Es wurde nichts gezeigt und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was started or stopped.</source>
        <translation>Es wurde nichts gestartet und nichts angehalten.</translation>
    </message>
    <message>
        <source>Open it in another program.</source>
        <translation>Öffnen Sie es in einem anderen Programm.</translation>
    </message>
    <message>
        <source>Open it there. If it was added here, a backup can bring it back.</source>
        <translation>Öffnen Sie es dort. Wurde es hier hinzugefügt, kann eine Sicherung es zurückbringen.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Open the person&apos;s page again to see how it stands.</source>
        <translation>Öffnen Sie die Seite der Person noch einmal, dann sehen Sie den Stand.</translation>
    </message>
    <message>
        <source>Open {number} and go on there, or part the two again there.</source>
        <translation>Öffnen Sie {number} und arbeiten Sie dort weiter, oder trennen Sie die beiden dort wieder.</translation>
    </message>
    <message>
        <source>Open {number} and part these two there first.</source>
        <translation>Öffnen Sie {number} und trennen Sie zuerst dort diese beiden.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot get into this folder</source>
        <translation>PostgreSQL kommt nicht in diesen Ordner</translation>
    </message>
    <message>
        <source>PostgreSQL did not start</source>
        <translation>PostgreSQL ist nicht gestartet</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root</source>
        <translation>PostgreSQL läuft nicht als root</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed on this machine</source>
        <translation>PostgreSQL ist auf diesem Rechner nicht installiert</translation>
    </message>
    <message>
        <source>PostgreSQL refused this</source>
        <translation>PostgreSQL hat das abgelehnt</translation>
    </message>
    <message>
        <source>Print later or choose another printer.</source>
        <translation>Drucken Sie später oder wählen Sie einen anderen Drucker.</translation>
    </message>
    <message>
        <source>Print later, or connect a printer and try again.</source>
        <translation>Drucken Sie später, oder schließen Sie einen Drucker an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on this computer</source>
        <translation>Von hier aus lässt sich auf diesem Computer nicht drucken</translation>
    </message>
    <message>
        <source>Quick unlock is not available on this computer right now</source>
        <translation>Schnelles Entsperren geht auf diesem Gerät gerade nicht</translation>
    </message>
    <message>
        <source>Quick unlock is switched off for this computer</source>
        <translation>Schnelles Entsperren ist für dieses Gerät ausgeschaltet</translation>
    </message>
    <message>
        <source>Read the note once more, then finish it.</source>
        <translation>Lesen Sie die Notiz noch einmal, dann schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>Read the plan back once more, then agree.</source>
        <translation>Lesen Sie den Plan noch einmal vor und vereinbaren Sie ihn dann.</translation>
    </message>
    <message>
        <source>Restore from the backup of {backup}: caseapp restore</source>
        <translation>Stellen Sie die Sicherung vom {backup} wieder her: caseapp restore</translation>
    </message>
    <message>
        <source>Restore from the backup of {backup}; notes after that may be missing. The damaged file is kept beside it.</source>
        <translation>Stellen Sie die Sicherung vom {backup} wieder her; spätere Notizen können fehlen. Die beschädigte Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup: caseapp restore</source>
        <translation>Stellen Sie die Schlüsseldatei aus einer Sicherung wieder her: caseapp restore</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print that file, or print later.</source>
        <translation>Speichern Sie das Blatt als PDF und drucken Sie diese Datei, oder drucken Sie später.</translation>
    </message>
    <message>
        <source>Search for it; it may have another number.</source>
        <translation>Suchen Sie danach; vielleicht gilt eine andere Nummer.</translation>
    </message>
    <message>
        <source>See that the account of the administrator has all rights. The fault has the code {fault}.</source>
        <translation>Sehen Sie nach, ob das Konto der Administration alle Rechte hat. Die Störung hat den Code {fault}.</translation>
    </message>
    <message>
        <source>Some goals have no answer yet</source>
        <translation>Zu einigen Zielen fehlt noch eine Antwort</translation>
    </message>
    <message>
        <source>Something else answered in place of the office server</source>
        <translation>Statt des Servers des Amts hat etwas anderes geantwortet</translation>
    </message>
    <message>
        <source>Something in the input needs another look</source>
        <translation>In den Angaben muss etwas noch einmal angesehen werden</translation>
    </message>
    <message>
        <source>Something went wrong inside caseapp</source>
        <translation>In caseapp ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Start again and type it twice in the same way.</source>
        <translation>Fangen Sie noch einmal an und tippen Sie es zweimal gleich.</translation>
    </message>
    <message>
        <source>Start caseapp on a desktop, or use its command line: caseapp --help lists the commands.</source>
        <translation>Starten Sie caseapp an einem Arbeitsplatz mit Bildschirm oder nehmen Sie die Befehlszeile: caseapp --help nennt die Befehle.</translation>
    </message>
    <message>
        <source>Start it with caseapp server start, or choose another folder.</source>
        <translation>Starten Sie ihn mit caseapp server start, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Start it with: caseapp server start</source>
        <translation>Starten Sie ihn mit: caseapp server start</translation>
    </message>
    <message>
        <source>Start the command again when you are ready.</source>
        <translation>Starten Sie den Befehl noch einmal, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>Stop that program, or make the office server with another --port: 5433 for example.</source>
        <translation>Beenden Sie jenes Programm, oder legen Sie den Server mit einem anderen --port an, zum Beispiel 5433.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Take an older backup.</source>
        <translation>Nehmen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>Tell your IT administration this number: {fault}. Keep working.</source>
        <translation>Nennen Sie der IT-Administration diese Nummer: {fault}. Arbeiten Sie weiter.</translation>
    </message>
    <message>
        <source>Tell your team lead, then open the same file again.</source>
        <translation>Sagen Sie es Ihrer Teamleitung und öffnen Sie danach dieselbe Datei noch einmal.</translation>
    </message>
    <message>
        <source>That passphrase does not fit</source>
        <translation>Das Passwort passt nicht</translation>
    </message>
    <message>
        <source>That recovery code belongs to another register</source>
        <translation>Dieser Wiederherstellungscode gehört zu einem anderen Register</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Die Sicherung konnte nicht gemacht werden</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Die Sicherung konnte nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>Die Sicherung wurde angehalten</translation>
    </message>
    <message>
        <source>The code was not tried. Nothing is changed.</source>
        <translation>Der Code wurde nicht ausprobiert. Es ist nichts geändert.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Der Befehl wurde nicht verstanden</translation>
    </message>
    <message>
        <source>The connection to the office server broke off</source>
        <translation>Die Verbindung zum Server des Amts ist abgebrochen</translation>
    </message>
    <message>
        <source>The data is intact but cannot be opened with it. Nothing was changed.</source>
        <translation>Die Daten sind unversehrt, lassen sich damit aber nicht öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The data is intact but cannot be opened without it.</source>
        <translation>Die Daten sind unversehrt, lassen sich ohne sie aber nicht öffnen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Speicher ist voll</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Das Laufwerk meldet einen Fehler</translation>
    </message>
    <message>
        <source>The draft has changed since it was read back</source>
        <translation>Der Entwurf hat sich seit dem Vorlesen geändert</translation>
    </message>
    <message>
        <source>The exchange was stopped to be safe</source>
        <translation>Der Abgleich wurde zur Sicherheit angehalten</translation>
    </message>
    <message>
        <source>The file can still be used. Nothing was sent.</source>
        <translation>Die Datei ist weiter brauchbar. Es wurde nichts übertragen.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The file of this document is damaged</source>
        <translation>Die Datei dieses Dokuments ist beschädigt</translation>
    </message>
    <message>
        <source>The file was not used. Nothing was changed.</source>
        <translation>Die Datei wurde nicht verwendet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The hand-over by post was not recorded.</source>
        <translation>Die Übergabe mit der Post wurde nicht eingetragen.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Die Schlüsseldatei ist beschädigt</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Die Schlüsseldatei fehlt</translation>
    </message>
    <message>
        <source>The key file was made with a newer version</source>
        <translation>Die Schlüsseldatei stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>The last tries did not fit</source>
        <translation>Die letzten Versuche haben nicht gepasst</translation>
    </message>
    <message>
        <source>The new key is not in place yet</source>
        <translation>Der neue Schlüssel ist noch nicht eingesetzt</translation>
    </message>
    <message>
        <source>The note has changed since it was read back</source>
        <translation>Die Notiz hat sich seit dem Vorlesen geändert</translation>
    </message>
    <message>
        <source>The office is not ready for this laptop yet</source>
        <translation>Das Amt ist für dieses Gerät noch nicht bereit</translation>
    </message>
    <message>
        <source>The office knows you from another laptop. Two registers of one person cannot become one. Nothing was changed.</source>
        <translation>Das Amt kennt Sie von einem anderen Laptop. Zwei Register einer Person können nicht eines werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The office server cannot be reached</source>
        <translation>Der Server des Amts ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The office server does not answer</source>
        <translation>Der Server des Amts antwortet nicht</translation>
    </message>
    <message>
        <source>The office server does not know {name}</source>
        <translation>Der Server des Amts kennt {name} nicht</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in</source>
        <translation>Der Server des Amts lässt dieses Gerät nicht herein</translation>
    </message>
    <message>
        <source>The office server has a fault of its own</source>
        <translation>Der Server des Amts hat selbst eine Störung</translation>
    </message>
    <message>
        <source>The office server has met the same copy of it elsewhere. Nothing is lost; your changes wait here.</source>
        <translation>Der Server des Amts kennt dieselbe Kopie schon von anderswo. Es ist nichts verloren; Ihre Änderungen warten hier.</translation>
    </message>
    <message>
        <source>The office server knows nobody under {what}</source>
        <translation>Der Server des Amts kennt niemanden unter {what}</translation>
    </message>
    <message>
        <source>The office server needs a newer caseapp</source>
        <translation>Der Server des Amts braucht ein neueres caseapp</translation>
    </message>
    <message>
        <source>The office server was not started. No data was changed.</source>
        <translation>Der Server des Amts wurde nicht gestartet. Es wurden keine Daten geändert.</translation>
    </message>
    <message>
        <source>The office server was set back to an older backup</source>
        <translation>Der Server des Amtes wurde auf eine ältere Sicherung zurückgesetzt</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Das Passwort ist zu kurz</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Der Plan ist gespeichert.</translation>
    </message>
    <message>
        <source>The plan stays a draft.</source>
        <translation>Der Plan bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Der Drucker antwortet nicht</translation>
    </message>
    <message>
        <source>The register can only be read here</source>
        <translation>Das Register kann hier nur gelesen werden</translation>
    </message>
    <message>
        <source>The register file is damaged</source>
        <translation>Die Registerdatei ist beschädigt</translation>
    </message>
    <message>
        <source>The register file is missing or empty</source>
        <translation>Die Registerdatei fehlt oder ist leer</translation>
    </message>
    <message>
        <source>The register is open already</source>
        <translation>Das Register ist schon geöffnet</translation>
    </message>
    <message>
        <source>The register keeps its key</source>
        <translation>Das Register behält seinen Schlüssel</translation>
    </message>
    <message>
        <source>The restore is not finished yet</source>
        <translation>Die Wiederherstellung ist noch nicht beendet</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be checked</source>
        <translation>Das Zertifikat des Servers lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The shipped fonts have no shape for {characters}. Nothing was printed; the plan is safe.</source>
        <translation>Die mitgelieferten Schriften haben keine Form für {characters}. Es wurde nichts gedruckt; der Plan ist sicher.</translation>
    </message>
    <message>
        <source>The six words do not fit this file</source>
        <translation>Die sechs Wörter passen nicht zu dieser Datei</translation>
    </message>
    <message>
        <source>The team lead&apos;s laptop has to exchange first. Nothing was changed.</source>
        <translation>Das Gerät der Teamleitung muss zuerst abgleichen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same</source>
        <translation>Die beiden Passwörter sind nicht gleich</translation>
    </message>
    <message>
        <source>The update of the register failed and was undone</source>
        <translation>Die Umstellung des Registers ist nicht gelungen und wurde zurückgenommen</translation>
    </message>
    <message>
        <source>There is a register in this folder already</source>
        <translation>In diesem Ordner gibt es schon ein Register</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code</source>
        <translation>Im Wiederherstellungscode ist ein Tippfehler</translation>
    </message>
    <message>
        <source>There is an office server in this folder already</source>
        <translation>In diesem Ordner ist schon ein Server des Amts</translation>
    </message>
    <message>
        <source>There is no goal to agree on yet</source>
        <translation>Es gibt noch kein Ziel, das vereinbart werden kann</translation>
    </message>
    <message>
        <source>There is no office server in this folder</source>
        <translation>In diesem Ordner ist kein Server des Amts</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>In diesem Ordner gibt es kein Register</translation>
    </message>
    <message>
        <source>There is no room left on this disk</source>
        <translation>Auf diesem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>There is no screen for the window here</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster</translation>
    </message>
    <message>
        <source>There is no such plan yet</source>
        <translation>Diesen Plan gibt es noch nicht</translation>
    </message>
    <message>
        <source>There is no user {user} on this machine. Nothing was made.</source>
        <translation>Auf diesem Rechner gibt es kein Konto {user}. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>There is nothing in this note yet</source>
        <translation>In dieser Notiz steht noch nichts</translation>
    </message>
    <message>
        <source>These two records are parted already</source>
        <translation>Diese beiden Akten sind schon getrennt</translation>
    </message>
    <message>
        <source>They must not come among those of your office. Nothing was sent and nothing was changed.</source>
        <translation>Sie dürfen nicht unter die Menschen Ihres Amtes geraten. Nichts wurde gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>This PostgreSQL has a database caseapp already</source>
        <translation>Dieses PostgreSQL hat schon eine Datenbank caseapp</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>Dieses PostgreSQL ist zu alt</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>This caseapp is newer than the office server</source>
        <translation>Dieses caseapp ist neuer als der Server des Amts</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was changed.</source>
        <translation>Das konnte nicht gelesen werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <translation>Dieses Dokument kann hier nicht gezeigt werden</translation>
    </message>
    <message>
        <source>This document is not on this laptop</source>
        <translation>Dieses Dokument liegt nicht auf diesem Laptop</translation>
    </message>
    <message>
        <source>This enrolment file is too old</source>
        <translation>Diese Aufnahmedatei ist zu alt</translation>
    </message>
    <message>
        <source>This enrolment file was used already</source>
        <translation>Diese Aufnahmedatei wurde schon verwendet</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Diese Datei ist zu groß</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Dieser Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>This is NOT saved. Your text stays on the screen.</source>
        <translation>Dies ist NICHT gespeichert. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This is not an enrolment file, or it is damaged</source>
        <translation>Das ist keine Aufnahmedatei, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>This is not saved yet. Your text stays on the screen.</source>
        <translation>Dies ist noch nicht gespeichert. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This laptop already exchanges with an office</source>
        <translation>Dieses Gerät gleicht schon mit einem Amt ab</translation>
    </message>
    <message>
        <source>This laptop works on its own so far</source>
        <translation>Dieses Gerät arbeitet bisher für sich allein</translation>
    </message>
    <message>
        <source>This note is finished</source>
        <translation>Diese Notiz ist abgeschlossen</translation>
    </message>
    <message>
        <source>This note is still a draft</source>
        <translation>Diese Notiz ist noch ein Entwurf</translation>
    </message>
    <message>
        <source>This number stands for more than one person</source>
        <translation>Diese Nummer steht für mehr als eine Person</translation>
    </message>
    <message>
        <source>This office uses a PostgreSQL that others start and stop</source>
        <translation>Dieses Amt verwendet ein PostgreSQL, das andere starten und anhalten</translation>
    </message>
    <message>
        <source>This one was not looked at. Nothing is lost and nothing is changed.</source>
        <translation>Dieser wurde nicht angesehen. Nichts ist verloren, und nichts ist geändert.</translation>
    </message>
    <message>
        <source>This record itself stands in another one</source>
        <translation>Diese Akte gehört selbst zu einer anderen</translation>
    </message>
    <message>
        <source>This record stands in another one</source>
        <translation>Diese Akte gehört zu einer anderen</translation>
    </message>
    <message>
        <source>This register has people in it already</source>
        <translation>In diesem Register stehen schon Menschen</translation>
    </message>
    <message>
        <source>This register has to be enrolled anew</source>
        <translation>Dieses Register muss neu aufgenommen werden</translation>
    </message>
    <message>
        <source>This register holds invented people</source>
        <translation>Dieses Register enthält erfundene Menschen</translation>
    </message>
    <message>
        <source>This register was made with a newer version</source>
        <translation>Dieses Register stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>This step was not carried out. What was stored before is as it was.</source>
        <translation>Dieser Schritt wurde nicht ausgeführt. Was vorher gespeichert war, ist unverändert.</translation>
    </message>
    <message>
        <source>This was changed since you opened it</source>
        <translation>Dies wurde geändert, seit Sie es geöffnet haben</translation>
    </message>
    <message>
        <source>To exchange with the office, open the enrolment file from your team lead.</source>
        <translation>Um mit dem Amt abzugleichen, öffnen Sie die Aufnahmedatei von Ihrer Teamleitung.</translation>
    </message>
    <message>
        <source>Try again from the office&apos;s own network. If this stays so, tell your IT administration.</source>
        <translation>Versuchen Sie es noch einmal aus dem Netz des Amts. Wenn es so bleibt, sagen Sie es der IT-Administration.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s, or look for the recovery sheet meanwhile.</source>
        <translation>Versuchen Sie es in {seconds} s noch einmal, oder suchen Sie inzwischen das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Try again or use the recovery sheet.</source>
        <translation>Versuchen Sie es noch einmal oder nehmen Sie das Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Typing of {holder} waits here</source>
        <translation>Hier wartet Geschriebenes von {holder}</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Entsperren Sie mit Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Update caseapp on this laptop. What waits is sent then.</source>
        <translation>Aktualisieren Sie caseapp auf diesem Gerät. Was wartet, wird dann übertragen.</translation>
    </message>
    <message>
        <source>Update it, or let caseapp make a server of its own without --dsn.</source>
        <translation>Aktualisieren Sie es, oder lassen Sie caseapp ohne --dsn einen eigenen Server anlegen.</translation>
    </message>
    <message>
        <source>Use the id of the person instead.</source>
        <translation>Nehmen Sie stattdessen die Kennung der Person.</translation>
    </message>
    <message>
        <source>Version {least} or newer is needed. Nothing was made.</source>
        <translation>Nötig ist Version {least} oder neuer. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What the office has stored is as it was.</source>
        <translation>Was das Amt gespeichert hat, ist unverändert.</translation>
    </message>
    <message>
        <source>What was agreed cannot be changed</source>
        <translation>Was vereinbart ist, kann nicht geändert werden</translation>
    </message>
    <message>
        <source>What was not finished was not saved.</source>
        <translation>Was nicht fertig war, wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last step may not be saved.</source>
        <translation>Was vorher gespeichert war, ist sicher. Der letzte Schritt ist vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>What {holder} typed last is not saved yet. It is still here and nothing is lost.</source>
        <translation>Was {holder} zuletzt geschrieben hat, ist noch nicht gespeichert. Es ist noch da, nichts ist verloren.</translation>
    </message>
    <message>
        <source>Write an addendum; it stands below the note with its own date.</source>
        <translation>Schreiben Sie einen Nachtrag; er steht mit eigenem Datum unter der Notiz.</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Schreiben Sie zuerst mindestens ein Ziel auf.</translation>
    </message>
    <message>
        <source>Write down at least one sentence, then finish it.</source>
        <translation>Schreiben Sie wenigstens einen Satz auf, dann schließen Sie sie ab.</translation>
    </message>
    <message>
        <source>Write the word with other letters for this sheet.</source>
        <translation>Schreiben Sie das Wort für dieses Blatt mit anderen Buchstaben.</translation>
    </message>
    <message>
        <source>You may not open this file</source>
        <translation>Sie dürfen diese Akte nicht öffnen</translation>
    </message>
    <message>
        <source>Your changes cannot be saved.</source>
        <translation>Ihre Änderungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Your data is as before; a backup is at {backup}.</source>
        <translation>Ihre Daten sind wie zuvor; eine Sicherung liegt unter {backup}.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Ihre Daten sind sicher.</translation>
    </message>
    <message>
        <source>Your register and the earlier backups are as before.</source>
        <translation>Ihr Register und die früheren Sicherungen sind wie vorher.</translation>
    </message>
    <message>
        <source>Your register is as before.</source>
        <translation>Ihr Register ist wie zuvor.</translation>
    </message>
    <message>
        <source>Your register is as before; no half backup was kept.</source>
        <translation>Ihr Register ist wie zuvor; eine halbe Sicherung wurde nicht behalten.</translation>
    </message>
    <message>
        <source>caseapp --help lists the commands.</source>
        <translation>caseapp --help zeigt die Befehle.</translation>
    </message>
    <message>
        <source>caseapp server doctor lists everybody who has a laptop.</source>
        <translation>caseapp server doctor nennt alle, die ein Gerät haben.</translation>
    </message>
    <message>
        <source>{detail} Nothing was changed.</source>
        <translation>{detail} Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written. Nothing was changed.</source>
        <translation>{file} kann nicht gelesen oder nicht geschrieben werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Nothing was created.</source>
        <translation>In {folder} kann nicht geschrieben werden. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>{holder} has it open since {since}. Nothing was changed.</source>
        <translation>{holder} hat es seit {since} geöffnet. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} does not have this case</source>
        <translation>{name} hat diese Akte nicht</translation>
    </message>
    <message>
        <source>{what} is not in this register. Nothing was changed.</source>
        <translation>{what} ist nicht in diesem Register. Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Example: all people here are invented.</source>
        <translation>Beispiel: Alle Menschen hier sind erfunden.</translation>
    </message>
    <message>
        <source>Example: all people here are invented. Nothing you enter here is kept.</source>
        <translation>Beispiel: Alle Menschen hier sind erfunden. Was Sie hier eingeben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Beispiel verlassen</translation>
    </message>
</context>
<context>
    <name>ExchangeKeeper</name>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Mit dem Amt ist alles abgeglichen.</translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message numerus="yes">
        <source>%n changes are with your team lead.</source>
        <translation>
            <numerusform>%n Änderung liegt bei Ihrer Teamleitung.</numerusform>
            <numerusform>%n Änderungen liegen bei Ihrer Teamleitung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n Änderung wartet auf das Senden</numerusform>
            <numerusform>%n Änderungen warten auf das Senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange with the office now ({key})</source>
        <translation>Jetzt mit dem Amt abgleichen ({key})</translation>
    </message>
    <message>
        <source>Exchanging with the office …</source>
        <translation>Abgleich mit dem Amt …</translation>
    </message>
    <message>
        <source>No network. Keep working, nothing is lost.</source>
        <translation>Kein Netz. Arbeiten Sie weiter, nichts geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Not exchanged with the office for %n days</source>
        <translation>
            <numerusform>Seit %n Tag nicht mit dem Amt abgeglichen</numerusform>
            <numerusform>Seit %n Tagen nicht mit dem Amt abgeglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exchanged with the office yet</source>
        <translation>Noch nicht mit dem Amt abgeglichen</translation>
    </message>
    <message>
        <source>Sent to the office, {time}</source>
        <translation>Ans Amt übertragen, {time}</translation>
    </message>
    <message>
        <source>The clock of this laptop seems to be wrong.</source>
        <translation>Die Uhr dieses Geräts geht offenbar falsch.</translation>
    </message>
    <message numerus="yes">
        <source>Two versions in %n places. Both are kept.</source>
        <translation>
            <numerusform>Zwei Fassungen an %n Stelle. Beide bleiben erhalten.</numerusform>
            <numerusform>Zwei Fassungen an %n Stellen. Beide bleiben erhalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message numerus="yes">
        <source>%n lines need another look.</source>
        <translation>
            <numerusform>%n Zeile muss noch einmal angesehen werden.</numerusform>
            <numerusform>%n Zeilen müssen noch einmal angesehen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n Mensch ist schon da.</numerusform>
            <numerusform>%n Menschen sind schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the register now.</source>
        <translation>
            <numerusform>%n Mensch steht jetzt im Register.</numerusform>
            <numerusform>%n Menschen stehen jetzt im Register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be imported.</source>
        <translation>
            <numerusform>%n Mensch kann übernommen werden.</numerusform>
            <numerusform>%n Menschen können übernommen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them or nobody: you can stop it until the end.</source>
        <translation>Alle oder niemand: Bis zum Schluss können Sie abbrechen.</translation>
    </message>
    <message>
        <source>Choose what becomes of them. Until then nobody is imported.</source>
        <translation>Wählen Sie, was mit ihnen geschieht. Bis dahin wird niemand übernommen.</translation>
    </message>
    <message>
        <source>Enter them a second time</source>
        <translation>Ein zweites Mal aufnehmen</translation>
    </message>
    <message>
        <source>Everybody in the file is here already.</source>
        <translation>Alle Menschen der Datei sind schon da.</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Import nobody</source>
        <translation>Niemanden übernehmen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line}: as line {other}</source>
        <translation>Zeile {line}: wie Zeile {other}</translation>
    </message>
    <message>
        <source>Line {line}: {name}, {number}</source>
        <translation>Zeile {line}: {name}, {number}</translation>
    </message>
    <message>
        <source>Nobody can be imported yet. Correct the file, save it and choose it again.</source>
        <translation>Noch kann niemand übernommen werden. Berichtigen Sie die Datei, speichern Sie sie und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is responsible for them yet: find them under People.</source>
        <translation>Noch ist niemand für sie zuständig: Sie finden sie unter Menschen.</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>Vielleicht schon da</translation>
    </message>
    <message>
        <source>Stopped. Nobody was imported.</source>
        <translation>Abgebrochen. Niemand wurde übernommen.</translation>
    </message>
    <message>
        <source>The register is as it was before.</source>
        <translation>Das Register ist, wie es vorher war.</translation>
    </message>
    <message>
        <source>There is nobody to import.</source>
        <translation>Es gibt niemanden zu übernehmen.</translation>
    </message>
    <message>
        <source>These lines need another look</source>
        <translation>Diese Zeilen müssen noch einmal angesehen werden</translation>
    </message>
    <message>
        <source>Very like somebody, but not certain. They are imported; look at them afterwards.</source>
        <translation>Jemandem sehr ähnlich, aber nicht sicher. Sie werden übernommen; sehen Sie sie danach an.</translation>
    </message>
    <message>
        <source>What becomes of people who are here already</source>
        <translation>Was mit Menschen geschieht, die schon da sind</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines} and %n more</source>
        <translation>
            <numerusform>{lines} und %n weitere</numerusform>
            <numerusform>{lines} und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Line {lines}</source>
        <translation>{reason} Zeile {lines}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Aim</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Even better</source>
        <translation>Noch besser</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>So ist es heute</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Woran merken wir es?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>In professional words</source>
        <translation>In der Fachsprache</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>Not quite there yet</source>
        <translation>Noch nicht ganz</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Warum es keine Antwort gibt</translation>
    </message>
    <message>
        <source>Why this matters to me</source>
        <translation>Warum mir das wichtig ist</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} sagt</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Which goals is it about?</source>
        <translation>Um welche Ziele geht es?</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Aim</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Promise of the office</source>
        <translation>Zusage des Amtes</translation>
    </message>
    <message>
        <source>Remove aim</source>
        <translation>Leitziel herausnehmen</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Ziel herausnehmen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>What somebody else says</source>
        <translation>Was jemand anderes sagt</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>Area of life</source>
        <translation>Lebensbereich</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Wie steht es darum?</translation>
    </message>
    <message>
        <source>How important is it? 1 to 9</source>
        <translation>Wie wichtig ist es? 1 bis 9</translation>
    </message>
    <message>
        <source>How is it today? In own words</source>
        <translation>Wie ist es heute? In eigenen Worten</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Woran merken wir es?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>In professional words</source>
        <translation>In der Fachsprache</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Art des Ziels</translation>
    </message>
    <message>
        <source>Less than that</source>
        <translation>Weniger als das</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation>Mehr als das</translation>
    </message>
    <message>
        <source>Much less than that</source>
        <translation>Viel weniger als das</translation>
    </message>
    <message>
        <source>Much more than that</source>
        <translation>Viel mehr als das</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Required by what, and why?</source>
        <translation>Wodurch vorgegeben, und warum?</translation>
    </message>
    <message>
        <source>What is to be different?</source>
        <translation>Was soll anders werden?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Wessen Ziel ist es?</translation>
    </message>
    <message>
        <source>Why is it important? In own words</source>
        <translation>Warum ist es wichtig? In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>GoalFolds</name>
    <message>
        <source>Belongs to the aim</source>
        <translation>Gehört zum Leitziel</translation>
    </message>
    <message>
        <source>More levels</source>
        <translation>Mehr Stufen</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Kein Leitziel</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Comes first</source>
        <translation>An erster Stelle</translation>
    </message>
    <message>
        <source>Hidden until you open them. Each look is recorded.</source>
        <translation>Verborgen, bis Sie sie öffnen. Jeder Blick wird festgehalten.</translation>
    </message>
    <message>
        <source>Never on a print.</source>
        <translation>Nie auf einem Ausdruck.</translation>
    </message>
    <message>
        <source>Never on a print. That somebody looked is recorded.</source>
        <translation>Nie auf einem Ausdruck. Dass jemand nachgesehen hat, ist festgehalten.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Keine bestimmte</translation>
    </message>
    <message>
        <source>Target groups (special data)</source>
        <translation>Zielgruppen (besonders geschützte Angaben)</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>How was it handed over?</source>
        <translation>Wie übergeben?</translation>
    </message>
    <message>
        <source>It is version {number}.</source>
        <translation>Es ist Fassung {number}.</translation>
    </message>
    <message>
        <source>Letters are not safe for this person.</source>
        <translation>Briefe sind für diese Person nicht sicher.</translation>
    </message>
    <message>
        <source>Printed on {date} for {recipient}.</source>
        <translation>Gedruckt am {date} für {recipient}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved on {date} for {recipient}.</source>
        <translation>Gespeichert am {date} für {recipient}.</translation>
    </message>
    <message>
        <source>Shown on the screen on {date} for {recipient}.</source>
        <translation>Auf dem Bildschirm gezeigt am {date} für {recipient}.</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Durch wen?</translation>
    </message>
    <message>
        <source>{way} – as the person needs it</source>
        <translation>{way} – so braucht es die Person</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Called name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Familienname</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Datei mit Menschen wählen</translation>
    </message>
    <message>
        <source>Choose at least one column that holds names.</source>
        <translation>Wählen Sie mindestens eine Spalte, die Namen enthält.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Jetzt übernehmen</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Menschen aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Look through the file</source>
        <translation>Datei durchsehen</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Menschen zeigen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabellen (*.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>F2: as large as the window, for the person to type in themselves</source>
        <translation>F2: so groß wie das Fenster, damit die Person selbst tippen kann</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Write large</source>
        <translation>Groß schreiben</translation>
    </message>
</context>
<context>
    <name>IntakeLine</name>
    <message numerus="yes">
        <source>%n documents are being added.</source>
        <translation>
            <numerusform>%n Dokument wird hinzugefügt.</numerusform>
            <numerusform>%n Dokumente werden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Wie viel von der Datei gelesen ist</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Cannot unlock yet: {names}</source>
        <translation>Können noch nicht öffnen: {names}</translation>
    </message>
    <message>
        <source>Encrypt the register anew</source>
        <translation>Register neu verschlüsseln</translation>
    </message>
    <message>
        <source>Give them new passphrases</source>
        <translation>Neue Passwörter vergeben</translation>
    </message>
    <message>
        <source>In case somebody has a copy of the register and knows a passphrase for it: what is written from then on can no longer be read with the old key.</source>
        <translation>Für den Fall, dass jemand eine Kopie des Registers hat und ein Passwort dazu kennt: Was danach geschrieben wird, lässt sich mit dem alten Schlüssel nicht mehr lesen.</translation>
    </message>
    <message>
        <source>Keep everything as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>New key for the register</source>
        <translation>Neuer Schlüssel für das Register</translation>
    </message>
    <message>
        <source>New key for the register …</source>
        <translation>Neuer Schlüssel für das Register …</translation>
    </message>
    <message>
        <source>Still under an older key. Whoever knows a passphrase of that time can read them; delete them in the folder “backups” when you need them no more:</source>
        <translation>Noch unter einem älteren Schlüssel. Wer ein Passwort von damals kennt, kann sie lesen. Löschen Sie sie im Ordner „backups“, wenn Sie sie nicht mehr brauchen:</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>• Afterwards only you can unlock, with the passphrase that you have now.</source>
        <translation>• Danach können nur Sie öffnen, mit Ihrem jetzigen Passwort.</translation>
    </message>
    <message>
        <source>• Backups made until now keep the old key. They need the passphrases of their time.</source>
        <translation>• Sicherungen von bisher behalten den alten Schlüssel. Sie brauchen die Passwörter von damals.</translation>
    </message>
    <message>
        <source>• May somebody know your own passphrase? Then change it first, above.</source>
        <translation>• Kennt vielleicht jemand Ihr eigenes Passwort? Dann ändern Sie es zuerst, weiter oben.</translation>
    </message>
    <message>
        <source>• The recovery sheet opens nothing any more. You write down a new code.</source>
        <translation>• Das Wiederherstellungsblatt öffnet nichts mehr. Sie schreiben einen neuen Code auf.</translation>
    </message>
    <message>
        <source>• These colleagues need a new passphrase from you: {names}</source>
        <translation>• Diese Kolleginnen und Kollegen brauchen von Ihnen ein neues Passwort: {names}</translation>
    </message>
</context>
<context>
    <name>KeyRenewalScreen</name>
    <message>
        <source>If the power fails now, the register opens as before or with its new key.</source>
        <translation>Fällt jetzt der Strom aus, öffnet sich das Register wie bisher oder mit seinem neuen Schlüssel.</translation>
    </message>
    <message>
        <source>One moment. A large register takes some minutes. Please leave caseapp open.</source>
        <translation>Einen Moment. Ein großes Register braucht einige Minuten. Bitte lassen Sie caseapp offen.</translation>
    </message>
    <message>
        <source>The register gets its new key</source>
        <translation>Das Register bekommt seinen neuen Schlüssel</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Also speaks</source>
        <translation>Spricht auch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Bring the printed plan.</source>
        <translation>Den gedruckten Plan bringen.</translation>
    </message>
    <message>
        <source>Please write a day that is still to come.</source>
        <translation>Bitte einen Tag eintragen, der noch kommt.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>We bring the printed plan by</source>
        <translation>Wir bringen den gedruckten Plan bis</translation>
    </message>
</context>
<context>
    <name>LeftTypingLines</name>
    <message>
        <source>A new note about {name}, typed at {time}, is not saved yet.</source>
        <translation>Eine neue Notiz über {name}, getippt um {time}, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A new note of {time} is not saved yet.</source>
        <translation>Eine neue Notiz von {time} ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>A quick note of {time} is not saved yet. {keys} goes on with it.</source>
        <translation>Eine Kurznotiz von {time} ist noch nicht gespeichert. Mit {keys} geht es weiter.</translation>
    </message>
    <message>
        <source>Resume draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n people saved as {file}.</source>
        <translation>
            <numerusform>%n Mensch gespeichert als {file}.</numerusform>
            <numerusform>%n Menschen gespeichert als {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund wählen</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Wählen Sie zuerst einen Grund.</translation>
    </message>
    <message>
        <source>Choose where to save …</source>
        <translation>Speicherort wählen …</translation>
    </message>
    <message>
        <source>How much of the list is saved</source>
        <translation>Wie viel der Liste gespeichert ist</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Als CSV speichern …</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Diese Liste als Datei speichern</translation>
    </message>
    <message>
        <source>The people and columns of this list, without protected addresses. The file is outside the protection of this program. Who saved it, when and what for is recorded.</source>
        <translation>Die Menschen und Spalten dieser Liste, ohne geschützte Adressen. Die Datei ist außerhalb des Schutzes dieses Programms. Festgehalten wird, wer sie wann und wofür gespeichert hat.</translation>
    </message>
    <message>
        <source>What is the list for?</source>
        <translation>Wofür ist die Liste?</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>menschen.csv</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message numerus="yes">
        <source>Locking in %n seconds. Any key keeps it open.</source>
        <translation>
            <numerusform>Sperre in %n Sekunde. Eine Taste hält das Fenster offen.</numerusform>
            <numerusform>Sperre in %n Sekunden. Eine Taste hält das Fenster offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Zurück zum Passwort</translation>
    </message>
    <message>
        <source>Code from the recovery sheet</source>
        <translation>Code vom Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Nine groups of four. Small or capital letters do not matter.</source>
        <translation>Neun Gruppen zu vier Zeichen. Groß oder klein ist gleich.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>Set the new passphrase and open</source>
        <translation>Neues Passwort setzen und öffnen</translation>
    </message>
    <message>
        <source>The backup is being put in place. Please wait a moment.</source>
        <translation>Die Sicherung wird eingespielt. Bitte warten Sie einen Moment.</translation>
    </message>
    <message>
        <source>The data on this laptop is encrypted. Without the passphrase nobody can read it.</source>
        <translation>Die Daten auf diesem Gerät sind verschlüsselt. Ohne Passwort kann sie niemand lesen.</translation>
    </message>
    <message>
        <source>The register is as it was on {moment}. Open it with the passphrase of that time.</source>
        <translation>Das Register ist so wie am {moment}. Öffnen Sie es mit dem Passwort von damals.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Noch einmal versuchen in %n Sekunde</numerusform>
            <numerusform>Noch einmal versuchen in %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet. It is kept here until you open the register: please do not switch the computer off.</source>
        <translation>Was zuletzt geschrieben wurde, ist noch nicht gespeichert. Es bleibt hier erhalten, bis Sie das Register öffnen: Bitte schalten Sie den Computer nicht aus.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
</context>
<context>
    <name>LockTimeCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message numerus="yes">
        <source>The window locks itself after %n minutes.</source>
        <translation>
            <numerusform>Das Fenster sperrt sich nach %n Minute.</numerusform>
            <numerusform>Das Fenster sperrt sich nach %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the window is covered and the register closed. What was typed is kept. The same happens when the computer goes to sleep or its screen is locked.</source>
        <translation>Dann wird das Fenster verdeckt und das Register geschlossen. Was geschrieben wurde, bleibt erhalten. Dasselbe geschieht, wenn der Computer in den Ruhezustand geht oder sein Bildschirm gesperrt wird.</translation>
    </message>
    <message>
        <source>When nobody is at the computer</source>
        <translation>Wenn niemand am Computer ist</translation>
    </message>
    <message numerus="yes">
        <source>Whoever looks after this computer allows at most %n minutes.</source>
        <translation>
            <numerusform>Wer diesen Computer verwaltet, erlaubt höchstens %n Minute.</numerusform>
            <numerusform>Wer diesen Computer verwaltet, erlaubt höchstens %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Also with Ctrl and + or −, Ctrl 0 for the usual size.</source>
        <translation>Auch mit Strg und + oder −, mit Strg 0 wie gewohnt.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe der Schrift</translation>
    </message>
    <message>
        <source>This holds for you on this computer. Printed plans have a language of their own.</source>
        <translation>Das gilt für Sie auf diesem Gerät. Gedruckte Pläne haben ihre eigene Sprache.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message numerus="yes">
        <source>%n said earlier</source>
        <translation>
            <numerusform>%n früher gesagt</numerusform>
            <numerusform>%n früher gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Ask, and write it in the person&apos;s words.</source>
        <translation>Noch ist nichts aufgeschrieben. Fragen Sie nach und schreiben Sie es in den Worten der Person auf.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <translation>Was ist Ihnen wichtig?</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Das ist mir wichtig</translation>
    </message>
    <message>
        <source>Write down what matters</source>
        <translation>Aufschreiben, was wichtig ist</translation>
    </message>
</context>
<context>
    <name>MattersSection</name>
    <message>
        <source>In own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Das ist mir wichtig</translation>
    </message>
    <message>
        <source>What was said before stays. Write here what is new.</source>
        <translation>Was früher gesagt wurde, bleibt stehen. Schreiben Sie hier, was neu ist.</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anruf</translation>
    </message>
    <message>
        <source>noted: {kind}</source>
        <translation>notiert: {kind}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n finished notes</source>
        <translation>
            <numerusform>%n abgeschlossene Notiz</numerusform>
            <numerusform>%n abgeschlossene Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found</source>
        <translation>
            <numerusform>%n Notiz gefunden</numerusform>
            <numerusform>%n Notizen gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word that was typed must begin a word of the note.</source>
        <translation>Mit jedem getippten Wort muss ein Wort der Notiz beginnen.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>No note is finished yet.</source>
        <translation>Noch keine Notiz ist abgeschlossen.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Notizen</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>What is said in a meeting or on the phone will stand here.</source>
        <translation>Hier steht, was im Gespräch oder am Telefon gesagt wird.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Erste Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>MergeChooser</name>
    <message>
        <source>Another record</source>
        <translation>Eine andere Akte</translation>
    </message>
    <message>
        <source>Choose one to see both side by side.</source>
        <translation>Wählen Sie eine aus, um beide nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Nothing changes by looking: the next page shows both records.</source>
        <translation>Ansehen ändert nichts: Die nächste Seite zeigt beide Akten.</translation>
    </message>
    <message>
        <source>These are written nearly alike</source>
        <translation>Diese sind fast gleich geschrieben</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>Welche andere Akte?</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n things are the same in both</source>
        <translation>
            <numerusform>%n Angabe ist in beiden gleich</numerusform>
            <numerusform>%n Angaben sind in beiden gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this one stay instead</source>
        <translation>Lieber diese behalten</translation>
    </message>
    <message>
        <source>Notes, plans, promises and documents stay in {other}; {stays} leads there.</source>
        <translation>Notizen, Pläne, Zusagen und Dokumente bleiben in {other}; von {stays} kommen Sie dorthin.</translation>
    </message>
    <message>
        <source>Nothing is lost. You can part the two again at any time.</source>
        <translation>Nichts geht verloren. Sie können die beiden jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>This one stands in it from then on</source>
        <translation>Diese gehört dann dazu</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Diese Akte bleibt</translation>
    </message>
    <message>
        <source>What comes along from {other}</source>
        <translation>Das kommt aus {other} mit</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>Was soll dort stehen?</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>beide zusammen</translation>
    </message>
    <message>
        <source>{other} is no longer in the list. Its names and number find {stays}.</source>
        <translation>{other} steht nicht mehr in der Liste. Wer die Namen oder die Nummer sucht, findet {stays}.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these two the same person?</source>
        <translation>Sind diese beiden dieselbe Person?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Is somebody entered twice?</source>
        <translation>Ist jemand doppelt angelegt?</translation>
    </message>
    <message>
        <source>Look whether these two are the same person.</source>
        <translation>Prüfen Sie, ob das dieselbe Person ist.</translation>
    </message>
    <message>
        <source>Make the two one record</source>
        <translation>Aus beiden eine Akte machen</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>The two are one record now.</source>
        <translation>Die beiden sind jetzt eine Akte.</translation>
    </message>
    <message>
        <source>Two records of one person become one. You can part them again at any time.</source>
        <translation>Aus zwei Akten einer Person wird eine. Sie können sie jederzeit wieder trennen.</translation>
    </message>
    <message>
        <source>{other} then stands in {stays} and is no longer in the list.</source>
        <translation>{other} gehört dann zu {stays} und steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Hint for visits</source>
        <translation>Hinweis für Besuche</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscherin/Dolmetscher</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Bedarf</translation>
    </message>
    <message>
        <source>One more target group</source>
        <translation>Eine weitere Zielgruppe</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Auskunftssperre – Adresse geschützt</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>So dürfen wir Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Stärken und Ressourcen</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Zielgruppen</translation>
    </message>
    <message>
        <source>Themes of life</source>
        <translation>Lebensthemen</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Was ich für andere tue</translation>
    </message>
    <message>
        <source>What helps in talking and reading</source>
        <translation>Was beim Reden und Lesen hilft</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Das ist mir wichtig</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>entered on {date}</source>
        <translation>angelegt am {date}</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>geschützt</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NearPeople</name>
    <message>
        <source>Same name and same birth date: born {day}, number {number}</source>
        <translation>Gleicher Name und gleiches Geburtsdatum: geboren {day}, Nummer {number}</translation>
    </message>
    <message>
        <source>born {day}, number {number}</source>
        <translation>geboren {day}, Nummer {number}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>Nummer {number}</translation>
    </message>
</context>
<context>
    <name>NetworkBoard</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>{name} is also part of the person&apos;s details. Take them out there.</source>
        <translation>{name} gehört auch zu den Angaben der Person. Nehmen Sie den Eintrag dort heraus.</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Close</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>I help them</source>
        <translation>Ich helfe</translation>
    </message>
    <message>
        <source>I want to see them more</source>
        <translation>Möchte ich öfter sehen</translation>
    </message>
    <message>
        <source>Is there for me</source>
        <translation>Ist für mich da</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht gesagt</translation>
    </message>
    <message>
        <source>Private, volunteer or professional</source>
        <translation>Privat, ehrenamtlich oder beruflich</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>This is also part of the person&apos;s details. It can be taken out there.</source>
        <translation>Dieser Eintrag gehört auch zu den Angaben der Person. Dort lässt er sich herausnehmen.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Sehr nah</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Was sie bekommen</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Was sie geben</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Wer oder was</translation>
    </message>
</context>
<context>
    <name>NetworkMap</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Nah</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nähe</translation>
    </message>
    <message>
        <source>Closeness open</source>
        <translation>Nähe noch offen</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Gibt</translation>
    </message>
    <message>
        <source>I help them</source>
        <translation>ich helfe</translation>
    </message>
    <message>
        <source>I want to see them more</source>
        <translation>möchte ich öfter sehen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Noch nicht zugeordnet</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Sehr nah</translation>
    </message>
    <message>
        <source>Where they belong</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>bekommt</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>gibt</translation>
    </message>
    <message>
        <source>gives and gets</source>
        <translation>gibt und bekommt</translation>
    </message>
    <message>
        <source>is there for me</source>
        <translation>ist für mich da</translation>
    </message>
    <message>
        <source>see more often</source>
        <translation>öfter sehen</translation>
    </message>
    <message>
        <source>{name} in the middle.</source>
        <translation>{name} in der Mitte.</translation>
    </message>
    <message>
        <source>{name} in the middle. Nobody is entered yet.</source>
        <translation>{name} in der Mitte. Noch ist niemand eingetragen.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>The three questions</source>
        <translation>Die drei Fragen</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Drawing of the people around {name}</source>
        <translation>Zeichnung der Menschen um {name}</translation>
    </message>
</context>
<context>
    <name>NetworkQuestions</name>
    <message>
        <source>A name, then Enter</source>
        <translation>Ein Name, dann Enter</translation>
    </message>
    <message>
        <source>Close the questions</source>
        <translation>Fragen schließen</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Nächste Frage</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Frage davor</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Frage {number} von {count}</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>Das sind alle</translation>
    </message>
    <message>
        <source>Who else is there?</source>
        <translation>Wer gehört noch dazu?</translation>
    </message>
    <message>
        <source>Who is there for you?</source>
        <translation>Wer ist für Sie da?</translation>
    </message>
    <message>
        <source>Whom do you help?</source>
        <translation>Wem helfen Sie?</translation>
    </message>
    <message>
        <source>Whom do you want to see more?</source>
        <translation>Wen möchten Sie öfter sehen?</translation>
    </message>
</context>
<context>
    <name>NetworkSheetPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translation>Ein gespeichertes PDF liegt außerhalb des Schutzes dieses Programms. Löschen Sie es, wenn es gedruckt ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>For reading aloud</source>
        <translation>Zum Vorlesen</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>Preview of the people around {name}</source>
        <translation>Vorschau: Menschen um {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gespeichert als {file}. Diese Datei liegt außerhalb des Schutzes dieses Programms.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <translation>An den Drucker gesendet: {printer}.</translation>
    </message>
    <message>
        <source>people-around-me.pdf</source>
        <translation>menschen-um-mich.pdf</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Es ist kein Termin vereinbart.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Termin vereinbaren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>It stays part of the file and can be asked for. It is only not shown together.</source>
        <translation>Es bleibt Teil der Akte, und man kann danach fragen. Es wird nur nicht gemeinsam angesehen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not on the shared screen</source>
        <translation>Nicht auf dem gemeinsamen Bildschirm</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Fachliche Einschätzung</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Gesagt und beobachtet</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Sicht der Person</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>NoteFormHead</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Gespräch beenden</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Not saved – your text is still here</source>
        <translation>Nicht gespeichert – Ihr Text ist noch da</translation>
    </message>
    <message>
        <source>Note about an unknown caller</source>
        <translation>Notiz über einen unbekannten Anruf</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Notiz über {name}</translation>
    </message>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Auf diesem Gerät gespeichert, {time}</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Read back and finish</source>
        <translation>Vorlesen und abschließen</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Entwurf entfernen</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Entwurf speichern</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>By which way</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
</context>
<context>
    <name>NoteLists</name>
    <message>
        <source>Finished notes</source>
        <translation>Abgeschlossene Notizen</translation>
    </message>
</context>
<context>
    <name>NoteMore</name>
    <message>
        <source>A child should not have to interpret. Is there another way next time?</source>
        <translation>Ein Kind soll nicht dolmetschen müssen. Geht es beim nächsten Mal anders?</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Hat es stattgefunden?</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Gedolmetscht wurde</translation>
    </message>
    <message>
        <source>Interpreting how</source>
        <translation>Wie gedolmetscht wurde</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Name der dolmetschenden Person</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Niemand hat gedolmetscht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Wer gedolmetscht hat</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Add to the note</source>
        <translation>An die Notiz anhängen</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It gets today&apos;s date and your name, and cannot be changed afterwards.</source>
        <translation>Er bekommt das heutige Datum und Ihren Namen und kann danach nicht geändert werden.</translation>
    </message>
    <message>
        <source>Written later, on {date}</source>
        <translation>Nachgetragen am {date}</translation>
    </message>
</context>
<context>
    <name>NoteReadBackPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish note – cannot be changed afterwards</source>
        <translation>Notiz abschließen – danach nicht mehr änderbar</translation>
    </message>
    <message>
        <source>Read the note out. Then finish it.</source>
        <translation>Lesen Sie die Notiz vor. Schließen Sie sie dann ab.</translation>
    </message>
    <message>
        <source>The note is finished and saved.</source>
        <translation>Die Notiz ist abgeschlossen und gespeichert.</translation>
    </message>
    <message>
        <source>The person&apos;s comment</source>
        <translation>Was die Person dazu sagt</translation>
    </message>
    <message>
        <source>{name}, is this right?</source>
        <translation>{name}, stimmt das so?</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this note is not on the shared screen. It can be asked for.</source>
        <translation>Ein Teil dieser Notiz steht nicht auf dem gemeinsamen Bildschirm. Man kann danach fragen.</translation>
    </message>
    <message>
        <source>About these goals</source>
        <translation>Um diese Ziele ging es</translation>
    </message>
    <message>
        <source>Addendum of {date}, {name}</source>
        <translation>Nachtrag vom {date}, {name}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Interpreter for {language}</source>
        <translation>Gedolmetscht: {language}</translation>
    </message>
    <message>
        <source>Not on the shared screen</source>
        <translation>Nicht auf dem gemeinsamen Bildschirm</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Unsere Zusage</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Fachliche Einschätzung</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Gesagt und beobachtet</translation>
    </message>
    <message>
        <source>The person&apos;s comment</source>
        <translation>Was die Person dazu sagt</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Sicht der Person</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>ohne festen Tag</translation>
    </message>
</context>
<context>
    <name>NoteTableModel</name>
    <message numerus="yes">
        <source>%n addenda</source>
        <translation>
            <numerusform>%n Nachtrag</numerusform>
            <numerusform>%n Nachträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Worte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anruf</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Country: {country} · time zone: {zone}. Both have been fixed since set-up.</source>
        <translation>Land: {country} · Zeitzone: {zone}. Beides steht seit dem Einrichten fest.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>For example: Mon to Thu, 9 to 12</source>
        <translation>Zum Beispiel: Mo bis Do, 9 bis 12 Uhr</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>How people reach the office</source>
        <translation>So ist das Amt zu erreichen</translation>
    </message>
    <message>
        <source>Name of the lead</source>
        <translation>Name der Leitung</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Name des Amts</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>So the program calls the people you work with.</source>
        <translation>So nennt das Programm die Menschen, mit denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>Stands on every printed plan.</source>
        <translation>Steht auf jedem gedruckten Plan.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Telephone of the lead</source>
        <translation>Telefon der Leitung</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Das Amt</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>When one can call</source>
        <translation>Wann man anrufen kann</translation>
    </message>
    <message>
        <source>Who leads the office</source>
        <translation>Wer das Amt leitet</translation>
    </message>
    <message>
        <source>Whom the program names when somebody may not open something.</source>
        <translation>Diesen Namen nennt das Programm, wenn jemand etwas nicht öffnen darf.</translation>
    </message>
    <message>
        <source>Word for the person</source>
        <translation>Wort für die Person</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Import people …</source>
        <translation>Menschen übernehmen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>OldBackupLine</name>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Letzte Sicherung vor %n Tag</numerusform>
            <numerusform>Letzte Sicherung vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPromises</name>
    <message>
        <source>Late: {date}</source>
        <translation>Verspätet: {date}</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>Unsere Zusagen</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>ohne festen Tag</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Open in another program</source>
        <translation>Außerhalb öffnen</translation>
    </message>
    <message>
        <source>Outside caseapp</source>
        <translation>Außerhalb von caseapp</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>The other program gets an unprotected copy. It lies in a private folder and is removed when caseapp locks. What the other program keeps of it, and changes made there, stay outside. A copy that you save stays until you delete it.</source>
        <translation>Das andere Programm bekommt eine ungeschützte Kopie. Sie liegt in einem privaten Ordner und wird entfernt, wenn caseapp sperrt. Was das andere Programm davon behält und was dort geändert wird, bleibt außerhalb. Eine Kopie, die Sie speichern, bleibt, bis Sie sie löschen.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Herausnehmen: {words}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Up: {words}</source>
        <translation>Nach oben: {words}</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Put back: {words}</source>
        <translation>Zurückholen: {words}</translation>
    </message>
</context>
<context>
    <name>PartingPage</name>
    <message numerus="yes">
        <source>%n things that came along from {other} go out of {stays}.</source>
        <translation>
            <numerusform>%n Angabe, die aus {other} mitkam, geht aus {stays} wieder heraus.</numerusform>
            <numerusform>%n Angaben, die aus {other} mitkamen, gehen aus {stays} wieder heraus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>It was changed since the two became one.</source>
        <translation>Das wurde geändert, seit die beiden eine Akte sind.</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>Part {stays} and {other}?</source>
        <translation>{stays} und {other} trennen?</translation>
    </message>
    <message>
        <source>The two are parted. {other} stands in the list again.</source>
        <translation>Die beiden sind getrennt. {other} steht wieder in der Liste.</translation>
    </message>
    <message>
        <source>This stays in {stays}</source>
        <translation>Das bleibt in {stays}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What {stays} said before stands there again.</source>
        <translation>Was vorher in {stays} stand, steht wieder dort.</translation>
    </message>
    <message>
        <source>{other} stands in the list again, as it was.</source>
        <translation>{other} steht wieder in der Liste, so wie vorher.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>From now on you unlock with the new passphrase.</source>
        <translation>Ab jetzt öffnen Sie mit dem neuen Passwort.</translation>
    </message>
    <message>
        <source>It is yours alone: only you unlock with it. Backups made until now still need the old one.</source>
        <translation>Es gehört nur Ihnen: Nur Sie öffnen damit. Sicherungen von bisher brauchen weiter das alte.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihr Passwort</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>At least 12 characters. Best take a whole sentence that only you would say.</source>
        <translation>Mindestens 12 Zeichen. Am besten ein ganzer Satz, den nur Sie so sagen.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Long enough. A whole sentence is stronger still.</source>
        <translation>Lang genug. Ein ganzer Satz ist noch stärker.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Strong. Do you remember it tomorrow too?</source>
        <translation>Stark. Wissen Sie es morgen auch noch?</translation>
    </message>
    <message>
        <source>{count} of at least 12 characters.</source>
        <translation>{count} von mindestens 12 Zeichen.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>Ein neues Passwort</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nobody else needs to know it, and nobody can look it up. It is not shown again.</source>
        <translation>Niemand sonst muss es kennen, und niemand kann es nachsehen. Es wird nicht noch einmal gezeigt.</translation>
    </message>
    <message>
        <source>Please hand the keyboard to {name}.</source>
        <translation>Jetzt tippt {name}. Bitte geben Sie die Tastatur weiter.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message>
        <source>The first passphrase</source>
        <translation>Das erste Passwort</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Ihr eigenes Passwort</translation>
    </message>
    <message>
        <source>{name} can unlock with their own passphrase now.</source>
        <translation>{name} kann jetzt mit eigenem Passwort öffnen.</translation>
    </message>
</context>
<context>
    <name>PastDayField</name>
    <message>
        <source>For example yesterday, Fr (last Friday), 12.3. or 2027-03-12</source>
        <translation>Zum Beispiel gestern, Fr (letzter Freitag), 12.3. oder 2027-03-12</translation>
    </message>
</context>
<context>
    <name>PeopleFilterBar</name>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>Jeder Stadtteil</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
    <message>
        <source>Every target group</source>
        <translation>Jede Zielgruppe</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter on: {filter}. Show everyone.</source>
        <translation>Filter aktiv: {filter}. Alle anzeigen.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Meine Menschen</translation>
    </message>
    <message>
        <source>People of my team</source>
        <translation>Menschen meines Teams</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Wessen Menschen</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people without the filter.</source>
        <translation>
            <numerusform>%n Mensch ohne den Filter.</numerusform>
            <numerusform>%n Menschen ohne den Filter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”?</source>
        <translation>„{name}“ anlegen?</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>Erste Person anlegen</translation>
    </message>
    <message>
        <source>Everybody you work with will stand in this list.</source>
        <translation>Hier stehen dann alle, mit denen Sie arbeiten.</translation>
    </message>
    <message>
        <source>Name, number, birth date or phone</source>
        <translation>Name, Nummer, Geburtstag oder Telefon</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Niemand gefunden.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Hier ist noch niemand.</translation>
    </message>
    <message>
        <source>Nobody with this filter.</source>
        <translation>Niemand mit diesem Filter.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Perhaps it is written in another way.</source>
        <translation>Vielleicht wird der Name anders geschrieben.</translation>
    </message>
    <message>
        <source>Search people by name, number, birth date or phone</source>
        <translation>Menschen nach Name, Nummer, Geburtstag oder Telefon suchen</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Present besides the two of us</source>
        <translation>Wer außer uns beiden dabei war</translation>
    </message>
    <message>
        <source>Somebody else was there</source>
        <translation>Noch jemand war dabei</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>And whoever comes along or may speak for the person, with what they may do.</source>
        <translation>Und wer mitkommt oder für die Person sprechen darf, mit dem, was sie dürfen.</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Haushalt und Familie</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} und %n weitere Person</numerusform>
            <numerusform>{names} und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTableModel</name>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Stadtteil</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Nächstes Gespräch</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
</context>
<context>
    <name>PerhapsHere</name>
    <message>
        <source>Open to have a look. What you typed here is kept.</source>
        <translation>Zum Nachsehen öffnen. Was Sie hier getippt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>This person may already be here</source>
        <translation>Vielleicht gibt es diese Person schon</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>May stay empty: the note then waits until somebody knows who it was.</source>
        <translation>Kann leer bleiben: Die Notiz wartet dann, bis jemand weiß, wer es war.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Um wen geht es?</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rolle nicht bekannt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Aktenzeichen</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>For example 29.2.1988. If only the month or year is known: 2.1988 or 1988.</source>
        <translation>Zum Beispiel 29.2.1988. Ist nur Monat oder Jahr bekannt: 2.1988 oder 1988.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>Former names and other spellings, with commas between. The search finds them, too.</source>
        <translation>Frühere Namen und andere Schreibweisen, mit Komma dazwischen. Die Suche findet auch sie.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>How the person wants to be called.</source>
        <translation>So möchte die Person genannt werden.</translation>
    </message>
    <message>
        <source>Left empty, the next free number is taken.</source>
        <translation>Bleibt das Feld leer, wird die nächste freie Nummer vergeben.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Weitere Namen</translation>
    </message>
    <message>
        <source>Other names, and who said it</source>
        <translation>Weitere Namen, und wer es gesagt hat</translation>
    </message>
    <message>
        <source>Said by: {people}</source>
        <translation>Gesagt von: {people}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Die Person</translation>
    </message>
    <message>
        <source>Who said the birth date?</source>
        <translation>Wer hat das Geburtsdatum gesagt?</translation>
    </message>
    <message>
        <source>Who said the languages?</source>
        <translation>Wer hat die Sprachen gesagt?</translation>
    </message>
    <message>
        <source>Who said the names?</source>
        <translation>Wer hat die Namen gesagt?</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>No photo</source>
        <translation>Kein Foto</translation>
    </message>
    <message>
        <source>The next steps, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translation>Die nächsten Schritte, so groß wie der Bildschirm. Seite {number} von {total}. Esc führt zurück.</translation>
    </message>
    <message>
        <source>Was a photo taken?</source>
        <translation>Wurde ein Foto gemacht?</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Aim</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Before agreeing, you could still look at this</source>
        <translation>Vor dem Vereinbaren können Sie noch darauf schauen</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Art des Plans</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Wann sehen wir ihn wieder an?</translation>
    </message>
    <message>
        <source>a promise of the office has no day</source>
        <translation>eine Zusage des Amtes hat keinen Tag</translation>
    </message>
    <message>
        <source>it is not said how we will notice</source>
        <translation>es steht noch nicht da, woran wir es merken</translation>
    </message>
    <message>
        <source>it is required, but not said by what</source>
        <translation>es ist vorgegeben, aber nicht gesagt, wodurch</translation>
    </message>
    <message>
        <source>many steps cannot be done yet. Is there a smaller one?</source>
        <translation>viele Schritte gehen noch nicht. Gibt es einen kleineren?</translation>
    </message>
    <message>
        <source>no area of life is chosen</source>
        <translation>es ist kein Lebensbereich gewählt</translation>
    </message>
    <message>
        <source>professional words are missing</source>
        <translation>die Fachsprache fehlt</translation>
    </message>
    <message>
        <source>there is no step yet</source>
        <translation>es gibt noch keinen Schritt</translation>
    </message>
    <message>
        <source>{goal}: {hint}</source>
        <translation>{goal}: {hint}</translation>
    </message>
</context>
<context>
    <name>PlanEditor</name>
    <message numerus="yes">
        <source>%n hints</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Plan of {name}</source>
        <translation>Plan von {name}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>The plan: aims, goals and steps</source>
        <translation>Der Plan: Leitziele, Ziele und Schritte</translation>
    </message>
</context>
<context>
    <name>PlanRowDelegate</name>
    <message>
        <source>Aim</source>
        <translation>Leitziel</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Line {line} is not in the form of a TOML file.</source>
        <translation>Zeile {line} hat nicht die Form einer TOML-Datei.</translation>
    </message>
    <message>
        <source>Line {line} is not text in UTF-8.</source>
        <translation>Zeile {line} ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}: this version does not know {name} and passed it over.</source>
        <translation>Zeile {line}: Diese Version kennt {name} nicht und hat es übergangen.</translation>
    </message>
    <message>
        <source>Line {line}: {name} is either true or false.</source>
        <translation>Zeile {line}: {name} ist entweder true oder false.</translation>
    </message>
    <message>
        <source>Line {line}: {name} needs the full path of a folder in quotes.</source>
        <translation>Zeile {line}: {name} braucht den ganzen Pfad eines Ordners in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line {line}: {name} needs whole minutes from {least} to {most}.</source>
        <translation>Zeile {line}: {name} braucht ganze Minuten von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Line {line}: {name} stands below a heading in brackets; it belongs to the top of the file.</source>
        <translation>Zeile {line}: {name} steht unter einer Überschrift in Klammern; es gehört an den Anfang der Datei.</translation>
    </message>
    <message>
        <source>Not only administrators can change this file.</source>
        <translation>Nicht nur die IT-Administration kann diese Datei ändern.</translation>
    </message>
    <message>
        <source>The file is there but cannot be opened.</source>
        <translation>Die Datei ist da, lässt sich aber nicht öffnen.</translation>
    </message>
    <message>
        <source>The file is too long; line {line} and what follows was not read.</source>
        <translation>Die Datei ist zu lang; Zeile {line} und was danach kommt wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse, caseapp locks.</source>
        <translation>
            <numerusform>Nach %n Minute ohne Taste oder Maus wird caseapp gesperrt.</numerusform>
            <numerusform>Nach %n Minuten ohne Taste oder Maus wird caseapp gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups go to {folder}.</source>
        <translation>Sicherungen kommen nach {folder}.</translation>
    </message>
    <message>
        <source>Decided for this computer</source>
        <translation>Für dieses Gerät festgelegt</translation>
    </message>
    <message>
        <source>Everybody may switch on quick unlock for themselves.</source>
        <translation>Alle dürfen das schnelle Entsperren für sich einschalten.</translation>
    </message>
    <message>
        <source>From the administrator&apos;s file: {file}</source>
        <translation>Aus der Datei der IT-Administration: {file}</translation>
    </message>
    <message>
        <source>Nothing. The office and everybody in it choose for themselves.</source>
        <translation>Nichts. Das Amt und alle darin wählen selbst.</translation>
    </message>
    <message>
        <source>Quick unlock is switched off for everybody.</source>
        <translation>Das schnelle Entsperren ist für alle ausgeschaltet.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file cannot be used. Until it is corrected the strictest rules hold. You can go on working; nothing is lost.</source>
        <translation>Die Datei der IT-Administration ist nicht brauchbar. Bis sie berichtigt ist, gelten die strengsten Regeln. Sie können weiterarbeiten; es ist nichts verloren.</translation>
    </message>
    <message>
        <source>caseapp may look for updates of itself.</source>
        <translation>caseapp darf nach neuen Versionen von sich suchen.</translation>
    </message>
    <message>
        <source>caseapp never looks for updates of itself.</source>
        <translation>caseapp sucht nie nach neuen Versionen von sich.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A step is not working out?</source>
        <translation>Ein Schritt klappt nicht?</translation>
    </message>
    <message>
        <source>Agreed by word.</source>
        <translation>Mündlich vereinbart.</translation>
    </message>
    <message>
        <source>Agreed by word. Present: {witness}.</source>
        <translation>Mündlich vereinbart. Dabei war: {witness}.</translation>
    </message>
    <message>
        <source>Agreed by word. Reason: {reason}.</source>
        <translation>Mündlich vereinbart. Grund: {reason}.</translation>
    </message>
    <message>
        <source>Agreed by word. Reason: {reason}. Present: {witness}.</source>
        <translation>Mündlich vereinbart. Grund: {reason}. Dabei war: {witness}.</translation>
    </message>
    <message>
        <source>Agreed in part: {date}</source>
        <translation>Zum Teil vereinbart: {date}</translation>
    </message>
    <message>
        <source>Agreed together: {date}</source>
        <translation>Gemeinsam vereinbart: {date}</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Stand: {date}</translation>
    </message>
    <message>
        <source>Both views are in the plan. Both count. We will talk about it again at the next meeting.</source>
        <translation>Beide Meinungen stehen im Plan. Beide zählen. Wir sprechen beim nächsten Termin wieder darüber.</translation>
    </message>
    <message>
        <source>Check code {check_code}</source>
        <translation>Prüfcode {check_code}</translation>
    </message>
    <message>
        <source>Copy for {recipient}</source>
        <translation>Exemplar für {recipient}</translation>
    </message>
    <message>
        <source>Did we not keep a promise?</source>
        <translation>Haben wir ein Versprechen nicht gehalten?</translation>
    </message>
    <message>
        <source>Does it matter if you do not sign? Ask us. We will tell you honestly.</source>
        <translation>Hat es Folgen, wenn Sie nicht unterschreiben? Fragen Sie uns. Wir sagen es Ihnen ehrlich.</translation>
    </message>
    <message>
        <source>Done? Then tick it off.</source>
        <translation>Erledigt? Dann haken Sie es ab.</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Entwurf – noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Email: {email}</source>
        <translation>E-Mail: {email}</translation>
    </message>
    <message>
        <source>Even better</source>
        <translation>Noch besser</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Vater</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Für später</translation>
    </message>
    <message>
        <source>For {called_name}</source>
        <translation>Für {called_name}</translation>
    </message>
    <message>
        <source>For {office_name}: {worker_name}</source>
        <translation>Für {office_name}: {worker_name}</translation>
    </message>
    <message>
        <source>Gets from me: {words}</source>
        <translation>Bekommt von mir: {words}</translation>
    </message>
    <message>
        <source>Gives me: {words}</source>
        <translation>Gibt mir: {words}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Ziel {number}</translation>
    </message>
    <message>
        <source>Good times to call: {hours}</source>
        <translation>Gut erreichbar: {hours}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>How each of us answered</source>
        <translation>So haben wir geantwortet</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>So ist es heute</translation>
    </message>
    <message>
        <source>How it should be</source>
        <translation>So soll es werden</translation>
    </message>
    <message>
        <source>How professionals put it</source>
        <translation>So steht es in der Fachsprache</translation>
    </message>
    <message>
        <source>How we will notice that it is working</source>
        <translation>Daran merken wir: Es geht voran</translation>
    </message>
    <message>
        <source>I agree in part.</source>
        <translation>Ich bin zum Teil einverstanden.</translation>
    </message>
    <message>
        <source>I agree.</source>
        <translation>Ich bin einverstanden.</translation>
    </message>
    <message>
        <source>I could not answer because: {reason}</source>
        <translation>Ich konnte nicht antworten, weil: {reason}</translation>
    </message>
    <message>
        <source>I do not agree.</source>
        <translation>Ich bin nicht einverstanden.</translation>
    </message>
    <message>
        <source>I will do this</source>
        <translation>Das mache ich</translation>
    </message>
    <message>
        <source>If {worker_name} is away, {substitute_name} will help you, phone {phone}.</source>
        <translation>Ist {worker_name} nicht da? Dann hilft {substitute_name}, Telefon {phone}.</translation>
    </message>
    <message>
        <source>If {worker_name} is away, {substitute_name} will help you.</source>
        <translation>Ist {worker_name} nicht da? Dann hilft {substitute_name}.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>In meinen eigenen Worten</translation>
    </message>
    <message>
        <source>Interpreter: {interpreter}. Language: {language}.</source>
        <translation>Gedolmetscht hat: {interpreter}. Sprache: {language}.</translation>
    </message>
    <message>
        <source>Invented example – not a real person</source>
        <translation>Erfundenes Beispiel – keine echte Person</translation>
    </message>
    <message>
        <source>Is a step too big?</source>
        <translation>Ein Schritt ist zu groß?</translation>
    </message>
    <message>
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Rufen Sie an. Sie müssen nicht bis zum nächsten Termin warten.</translation>
    </message>
    <message>
        <source>Keep this sheet locked up and apart from the computer. Whoever has both can read everything.</source>
        <translation>Schließen Sie dieses Blatt weg, getrennt vom Computer. Wer beides hat, kann alles lesen.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Erstellt am {date}</translation>
    </message>
    <message>
        <source>Make it smaller. Or call. Both are fine.</source>
        <translation>Machen Sie ihn kleiner. Oder rufen Sie an. Beides ist in Ordnung.</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mutter</translation>
    </message>
    <message>
        <source>Mother, father or another person with parental responsibility</source>
        <translation>Mutter, Vater oder andere sorgeberechtigte Person</translation>
    </message>
    <message>
        <source>My answer about this goal</source>
        <translation>Meine Antwort zu diesem Ziel</translation>
    </message>
    <message>
        <source>My next small step</source>
        <translation>Mein nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>My next steps</source>
        <translation>Meine nächsten Schritte</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>Not quite there yet</source>
        <translation>Noch nicht ganz</translation>
    </message>
    <message>
        <source>Not sure about the translation? Please ask us.</source>
        <translation>Bei Fragen zur Übersetzung: Fragen Sie uns.</translation>
    </message>
    <message>
        <source>Older recovery sheets of this register open nothing any more. Destroy them.</source>
        <translation>Ältere Wiederherstellungsblätter dieses Registers öffnen nichts mehr. Vernichten Sie sie.</translation>
    </message>
    <message>
        <source>Only you. And we keep it in your file.</source>
        <translation>Nur Sie. Und er liegt in Ihrer Akte bei uns.</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
    </message>
    <message>
        <source>Others will do this</source>
        <translation>Das machen andere</translation>
    </message>
    <message>
        <source>Our next meeting</source>
        <translation>Unser nächster Termin</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Unser Plan</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Partnerstelle</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Menschen um mich</translation>
    </message>
    <message>
        <source>People who are there for me</source>
        <translation>Diese Menschen sind für mich da</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Ort und Datum</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Einfache Sprache</translation>
    </message>
    <message>
        <source>Plan {called_name}</source>
        <translation>Plan {called_name}</translation>
    </message>
    <message>
        <source>Please call: {phone}. We will find a new time.</source>
        <translation>Rufen Sie kurz an: {phone}. Wir finden einen neuen Termin.</translation>
    </message>
    <message>
        <source>Please remind us. What we promised here counts.</source>
        <translation>Bitte erinnern Sie uns. Was wir hier versprochen haben, gilt.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fachperson</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Angehörige Person</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Vertretung</translation>
    </message>
    <message>
        <source>Represented by {representative}</source>
        <translation>Vertreten durch {representative}</translation>
    </message>
    <message>
        <source>Said by {speaker}</source>
        <translation>Gesagt von {speaker}</translation>
    </message>
    <message>
        <source>Said by {speaker}, {date}</source>
        <translation>Gesagt von {speaker}, {date}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Unterschriften</translation>
    </message>
    <message>
        <source>Signed by pen: {name}</source>
        <translation>Mit dem Stift unterschrieben: {name}</translation>
    </message>
    <message>
        <source>Space for your notes</source>
        <translation>Platz für Ihre Notizen</translation>
    </message>
    <message>
        <source>Talked through, but not agreed: {date}</source>
        <translation>Besprochen, aber nicht vereinbart: {date}</translation>
    </message>
    <message>
        <source>That happens. Tell us early. Then we will find another way together.</source>
        <translation>Das kommt vor. Sagen Sie es uns früh. Dann suchen wir zusammen einen anderen Weg.</translation>
    </message>
    <message>
        <source>The head of the office still has to agree. You will hear from us by {date}.</source>
        <translation>Die Leitung muss noch zustimmen. Sie hören von uns bis {date}.</translation>
    </message>
    <message>
        <source>The next meeting is not set yet. {worker_name} will contact you by {date}.</source>
        <translation>Der nächste Termin steht noch nicht fest. {worker_name} meldet sich bis {date}.</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Dasselbe in Worten</translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Es gibt einen neueren Plan vom {date}.</translation>
    </message>
    <message>
        <source>This code opens the register of {office_name} when the passphrase is lost.</source>
        <translation>Dieser Code öffnet das Register von {office_name}, wenn das Passwort verloren ist.</translation>
    </message>
    <message>
        <source>This goal is required. The reason: {reason}</source>
        <translation>Dieses Ziel ist vorgegeben. Der Grund: {reason}</translation>
    </message>
    <message>
        <source>This means: we talked about the plan, and this is how we want to do it.</source>
        <translation>Das heißt: Wir haben über den Plan gesprochen. So wollen wir es machen.</translation>
    </message>
    <message>
        <source>This plan is not a decision. Decisions about money and support come in a separate letter.</source>
        <translation>Dieser Plan ist kein Bescheid. Entscheidungen über Geld und Leistungen stehen in einem eigenen Brief.</translation>
    </message>
    <message>
        <source>This plan replaces version {previous}.</source>
        <translation>Dieser Plan ersetzt Fassung {previous}.</translation>
    </message>
    <message>
        <source>Translated by {interpreter}</source>
        <translation>Übersetzt von {interpreter}</translation>
    </message>
    <message>
        <source>Type it on the first screen of caseapp. Capitals, blanks and dashes do not matter. Then choose a new passphrase.</source>
        <translation>Tippen Sie ihn auf dem ersten Bildschirm von caseapp ein. Großbuchstaben, Leerzeichen und Striche sind egal. Wählen Sie dann ein neues Passwort.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Wir treffen uns</translation>
    </message>
    <message>
        <source>We set this goal together.</source>
        <translation>Dieses Ziel haben wir zusammen gesetzt.</translation>
    </message>
    <message>
        <source>We will look at the plan together again: {date}</source>
        <translation>Wir sehen den Plan wieder zusammen an: {date}</translation>
    </message>
    <message>
        <source>What I am good at. What helps me.</source>
        <translation>Das kann ich gut. Das hilft mir.</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Das tue ich für andere</translation>
    </message>
    <message>
        <source>What I see differently</source>
        <translation>Das sehe ich anders</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Das will ich</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Das mache ich</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Das ist mir wichtig</translation>
    </message>
    <message>
        <source>What others will do</source>
        <translation>Das machen andere</translation>
    </message>
    <message>
        <source>What we will do together</source>
        <translation>Das machen wir zusammen</translation>
    </message>
    <message>
        <source>What {office} will do</source>
        <translation>Das macht {office}</translation>
    </message>
    <message>
        <source>When: {date}</source>
        <translation>Wann: {date}</translation>
    </message>
    <message>
        <source>When: {date}, {time}</source>
        <translation>Wann: {date}, {time}</translation>
    </message>
    <message>
        <source>Where we do not agree</source>
        <translation>Hier sind wir verschiedener Meinung</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Wo: {place}</translation>
    </message>
    <message>
        <source>Who comes: {people}</source>
        <translation>Wer kommt: {people}</translation>
    </message>
    <message>
        <source>Who gets this plan?</source>
        <translation>Wer bekommt diesen Plan?</translation>
    </message>
    <message>
        <source>Whoever stands near the middle is close to me. The arrows show who gives and who gets.</source>
        <translation>Wer nah an der Mitte steht, ist mir nah. Die Pfeile zeigen, wer gibt und wer bekommt.</translation>
    </message>
    <message>
        <source>Why this matters to me</source>
        <translation>Warum mir das wichtig ist</translation>
    </message>
    <message>
        <source>Would you like to change something?</source>
        <translation>Sie wollen etwas ändern?</translation>
    </message>
    <message>
        <source>You and: {recipients}. There is a rule for this. Please ask us about it.</source>
        <translation>Sie und: {recipients}. Dafür gibt es eine Regel. Fragen Sie uns danach.</translation>
    </message>
    <message>
        <source>You and: {recipients}. You said yes to this.</source>
        <translation>Sie und: {recipients}. Das haben Sie erlaubt.</translation>
    </message>
    <message>
        <source>You can ask and say no at any time. You can bring someone you trust. You can read what is written about you. More is on the sheet “Your rights”.</source>
        <translation>Sie können jederzeit fragen und Nein sagen. Sie können eine Person mitbringen, der Sie vertrauen. Sie können lesen, was über Sie aufgeschrieben ist. Mehr steht auf dem Blatt „Ihre Rechte“.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Sie können nicht kommen?</translation>
    </message>
    <message>
        <source>You get the plan even if you do not sign.</source>
        <translation>Sie bekommen den Plan auch ohne Unterschrift.</translation>
    </message>
    <message>
        <source>Your contact person</source>
        <translation>Ihre Ansprechperson</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>einer Fachperson</translation>
    </message>
    <message>
        <source>a member of staff and a relative</source>
        <translation>einer Fachperson und einer angehörigen Person</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>einer angehörigen Person</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>einer anderen Person</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>ohne festen Tag</translation>
    </message>
    <message>
        <source>the caseworker</source>
        <translation>der zuständigen Fachperson</translation>
    </message>
    <message>
        <source>the service that gives support</source>
        <translation>der Stelle, die unterstützt</translation>
    </message>
    <message>
        <source>{called_name}</source>
        <translation>{called_name}</translation>
    </message>
    <message>
        <source>{called_name} with a member of staff</source>
        <translation>{called_name} mit einer Fachperson</translation>
    </message>
    <message>
        <source>{called_name} with a relative</source>
        <translation>{called_name} mit einer angehörigen Person</translation>
    </message>
    <message>
        <source>{worker_name} read the plan aloud: {date}</source>
        <translation>{worker_name} hat den Plan vorgelesen: {date}</translation>
    </message>
    <message>
        <source>{worker_name} will do this</source>
        <translation>Das macht {worker_name}</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und sagt Ihnen Bescheid, bis {date}. Versprochen ist: Sie bekommen eine Antwort.</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und sagt Ihnen Bescheid. Versprochen ist: Sie bekommen eine Antwort.</translation>
    </message>
    <message>
        <source>{worker_name} will see to it by {date}</source>
        <translation>{worker_name} sorgt dafür, bis {date}</translation>
    </message>
    <message>
        <source>{worker_name} will see to it, no fixed day</source>
        <translation>{worker_name} sorgt dafür, ohne festen Tag</translation>
    </message>
    <message>
        <source>{worker_name}, phone {phone}</source>
        <translation>{worker_name}, Telefon {phone}</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Copy for whom?</source>
        <translation>Exemplar für wen?</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Entwurf – noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Form of the sheet</source>
        <translation>Form des Blatts</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Sprache des Blatts</translation>
    </message>
    <message>
        <source>Left out of this copy</source>
        <translation>In diesem Exemplar nicht enthalten</translation>
    </message>
    <message>
        <source>Next steps on one page</source>
        <translation>Nächste Schritte auf einer Seite</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Akte</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Fassung des Plans</translation>
    </message>
    <message>
        <source>Version {number} of {date}</source>
        <translation>Fassung {number} vom {date}</translation>
    </message>
    <message>
        <source>Version {number} of {date} (newest)</source>
        <translation>Fassung {number} (neueste) vom {date}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes to read aloud</source>
        <translation>
            <numerusform>Vorlesen: etwa %n Minute</numerusform>
            <numerusform>Vorlesen: etwa %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintInformal</name>
    <message>
        <source>A step is not working out?</source>
        <translation>Ein Schritt klappt nicht?</translation>
    </message>
    <message>
        <source>Does it matter if you do not sign? Ask us. We will tell you honestly.</source>
        <translation>Hat es Folgen, wenn du nicht unterschreibst? Frag uns. Wir sagen es dir ehrlich.</translation>
    </message>
    <message>
        <source>Done? Then tick it off.</source>
        <translation>Erledigt? Dann hake es ab.</translation>
    </message>
    <message>
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Ruf an. Du musst nicht bis zum nächsten Termin warten.</translation>
    </message>
    <message>
        <source>Make it smaller. Or call. Both are fine.</source>
        <translation>Mach ihn kleiner. Oder ruf an. Beides ist in Ordnung.</translation>
    </message>
    <message>
        <source>Not sure about the translation? Please ask us.</source>
        <translation>Bei Fragen zur Übersetzung: Frag uns.</translation>
    </message>
    <message>
        <source>Only you. And we keep it in your file.</source>
        <translation>Nur du. Und er liegt in deiner Akte bei uns.</translation>
    </message>
    <message>
        <source>Please call: {phone}. We will find a new time.</source>
        <translation>Ruf kurz an: {phone}. Wir finden einen neuen Termin.</translation>
    </message>
    <message>
        <source>Please remind us. What we promised here counts.</source>
        <translation>Bitte erinnere uns. Was wir hier versprochen haben, gilt.</translation>
    </message>
    <message>
        <source>Space for your notes</source>
        <translation>Platz für deine Notizen</translation>
    </message>
    <message>
        <source>That happens. Tell us early. Then we will find another way together.</source>
        <translation>Das kommt vor. Sag es uns früh. Dann suchen wir zusammen einen anderen Weg.</translation>
    </message>
    <message>
        <source>The head of the office still has to agree. You will hear from us by {date}.</source>
        <translation>Die Leitung muss noch zustimmen. Du hörst von uns bis {date}.</translation>
    </message>
    <message>
        <source>Would you like to change something?</source>
        <translation>Du willst etwas ändern?</translation>
    </message>
    <message>
        <source>You and: {recipients}. There is a rule for this. Please ask us about it.</source>
        <translation>Du und: {recipients}. Dafür gibt es eine Regel. Frag uns danach.</translation>
    </message>
    <message>
        <source>You and: {recipients}. You said yes to this.</source>
        <translation>Du und: {recipients}. Das hast du erlaubt.</translation>
    </message>
    <message>
        <source>You can ask and say no at any time. You can bring someone you trust. You can read what is written about you. More is on the sheet “Your rights”.</source>
        <translation>Du kannst jederzeit fragen und Nein sagen. Du kannst eine Person mitbringen, der du vertraust. Du kannst lesen, was über dich aufgeschrieben ist. Mehr steht auf dem Blatt „Deine Rechte“.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Du kannst nicht kommen?</translation>
    </message>
    <message>
        <source>You get the plan even if you do not sign.</source>
        <translation>Du bekommst den Plan auch ohne Unterschrift.</translation>
    </message>
    <message>
        <source>Your contact person</source>
        <translation>Deine Ansprechperson</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und sagt dir Bescheid, bis {date}. Versprochen ist: Du bekommst eine Antwort.</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know. The promise is: you will get an answer.</source>
        <translation>{worker_name} klärt das und sagt dir Bescheid. Versprochen ist: Du bekommst eine Antwort.</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translation>Ein gespeichertes PDF liegt außerhalb des Schutzes dieses Programms. Löschen Sie es, wenn es gedruckt ist.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Entwurf – noch nicht vereinbart</translation>
    </message>
    <message>
        <source>Esc or a click leads back.</source>
        <translation>Esc oder ein Klick führt zurück.</translation>
    </message>
    <message>
        <source>For reading aloud</source>
        <translation>Zum Vorlesen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the plan of {name}</source>
        <translation>Vorschau: Plan von {name}</translation>
    </message>
    <message>
        <source>Print and hand over</source>
        <translation>Drucken und übergeben</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>Später drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Show large for a photo</source>
        <translation>Groß zeigen für ein Foto</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Fassung {number}</translation>
    </message>
    <message>
        <source>next-steps.pdf</source>
        <translation>naechste-schritte.pdf</translation>
    </message>
    <message>
        <source>plan-draft.pdf</source>
        <translation>plan-entwurf.pdf</translation>
    </message>
    <message>
        <source>plan-version-{number}.pdf</source>
        <translation>plan-fassung-{number}.pdf</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A drawing belongs only to a signature on the screen (pen).</source>
        <translation>Eine Zeichnung gehört nur zu einer Unterschrift auf dem Bildschirm (pen).</translation>
    </message>
    <message>
        <source>A note has no part of this name.</source>
        <translation>Eine Notiz hat keinen Teil dieses Namens.</translation>
    </message>
    <message>
        <source>A number from {least} to {most} is expected.</source>
        <translation>Erwartet wird eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>Another target group comes first already.</source>
        <translation>Es steht schon eine andere Zielgruppe an erster Stelle.</translation>
    </message>
    <message>
        <source>Another way is preferred already.</source>
        <translation>Es ist schon ein anderer Weg der liebste.</translation>
    </message>
    <message>
        <source>At least {limit} characters are needed.</source>
        <translation>Es müssen mindestens {limit} Zeichen sein.</translation>
    </message>
    <message>
        <source>At least {limit} is needed.</source>
        <translation>Nötig ist mindestens {limit}.</translation>
    </message>
    <message>
        <source>At most {limit} MB are read: split the file in two.</source>
        <translation>Höchstens {limit} MB werden gelesen: Teilen Sie die Datei in zwei.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here.</source>
        <translation>Hier passen höchstens {limit} Zeichen hinein.</translation>
    </message>
    <message>
        <source>At most {limit} entries fit here.</source>
        <translation>Hier passen höchstens {limit} Einträge hinein.</translation>
    </message>
    <message>
        <source>At most {limit} people are read: split the file in two.</source>
        <translation>Höchstens {limit} Menschen werden gelesen: Teilen Sie die Datei in zwei.</translation>
    </message>
    <message>
        <source>Below the first line nobody stands in this file.</source>
        <translation>Unter der ersten Zeile steht in dieser Datei niemand.</translation>
    </message>
    <message>
        <source>For which language is somebody to interpret?</source>
        <translation>Für welche Sprache wird gedolmetscht?</translation>
    </message>
    <message>
        <source>From line {line} on the file cannot be read: a quotation mark is missing or one too many.</source>
        <translation>Ab Zeile {line} lässt sich die Datei nicht lesen: Ein Anführungszeichen fehlt oder ist zu viel.</translation>
    </message>
    <message>
        <source>More than one goal has these words; use its id.</source>
        <translation>Mehr als ein Ziel hat diesen Wortlaut; nehmen Sie seine Kennung.</translation>
    </message>
    <message>
        <source>No column holds names. The first line has to name at least one of: given_name, family_name, called_name.</source>
        <translation>Keine Spalte enthält Namen. Die erste Zeile muss mindestens eine davon nennen: given_name, family_name, called_name.</translation>
    </message>
    <message>
        <source>Nobody can take themselves out. Ask a colleague to do it.</source>
        <translation>Sich selbst herausnehmen kann niemand. Bitten Sie jemanden aus dem Team darum.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose somebody from the list, or leave it empty.</source>
        <translation>Niemand ist ausgewählt. Wählen Sie jemanden aus der Liste, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Nothing is stored under this id.</source>
        <translation>Unter dieser Kennung ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Es wurde nichts angegeben, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Only a way that is safe can be the preferred one. Is it safe? Or choose another.</source>
        <translation>Am liebsten kann nur ein Weg sein, auf dem wir Kontakt aufnehmen dürfen. Dürfen wir das? Oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Please write down in the person&apos;s own words what they see differently.</source>
        <translation>Bitte schreiben Sie in den Worten der Person auf, was sie anders sieht.</translation>
    </message>
    <message>
        <source>Please write down the reason.</source>
        <translation>Bitte schreiben Sie den Grund auf.</translation>
    </message>
    <message>
        <source>Please write down why the goal is taken out.</source>
        <translation>Bitte schreiben Sie auf, warum das Ziel herausgenommen wird.</translation>
    </message>
    <message>
        <source>Somebody else with a passphrase must look after the office first (Administrator).</source>
        <translation>Zuerst muss jemand anderes mit Passwort die Administration übernehmen.</translation>
    </message>
    <message>
        <source>Something of another kind is expected here: {expected}.</source>
        <translation>Hier wird etwas anderer Art erwartet: {expected}.</translation>
    </message>
    <message>
        <source>The file has no column of this name.</source>
        <translation>Die Datei hat keine Spalte dieses Namens.</translation>
    </message>
    <message>
        <source>The numbers of this year are used up: give this person a number.</source>
        <translation>Die Nummern dieses Jahres sind aufgebraucht: Geben Sie dieser Person eine Nummer.</translation>
    </message>
    <message>
        <source>The plan has no goal with this id or these words.</source>
        <translation>Der Plan hat kein Ziel mit dieser Kennung oder diesem Wortlaut.</translation>
    </message>
    <message>
        <source>The same person stands in line {line} already.</source>
        <translation>Dieselbe Person steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>There are two answers of the same person to this goal.</source>
        <translation>Zu diesem Ziel gibt es zwei Antworten derselben Person.</translation>
    </message>
    <message>
        <source>There is an invisible control character in the text.</source>
        <translation>Im Text steht ein unsichtbares Steuerzeichen.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Ein Feld mit diesem Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>This choice is not on the list &quot;{list}&quot;.</source>
        <translation>Diese Auswahl steht nicht auf der Liste „{list}“.</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>Dieser Tag ist schon vorbei.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>Dieser Tag liegt zu weit zurück.</translation>
    </message>
    <message>
        <source>This day lies before the plan begins.</source>
        <translation>Dieser Tag liegt vor dem Beginn des Plans.</translation>
    </message>
    <message>
        <source>This drawing is too long: at most {limit} points are kept.</source>
        <translation>Diese Zeichnung ist zu lang: Höchstens {limit} Punkte werden aufbewahrt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In the spreadsheet choose &quot;Save as&quot; and the type CSV (UTF-8).</source>
        <translation>Das ist keine CSV-Datei. Wählen Sie in der Tabellenkalkulation „Speichern unter“ und den Typ CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This is not a JSON document in UTF-8 (line {line}).</source>
        <translation>Dies ist kein JSON-Dokument in UTF-8 (Zeile {line}).</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>This is not a time of the clock: 14:05 is one.</source>
        <translation>Das ist keine Uhrzeit; 14:05 wäre eine.</translation>
    </message>
    <message>
        <source>This is not in the expected form.</source>
        <translation>Dies hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now.</source>
        <translation>Das ist das Passwort, das Sie jetzt haben.</translation>
    </message>
    <message>
        <source>This is the person themselves. Choose somebody else.</source>
        <translation>Das ist die Person selbst. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>This line has more columns than the first line.</source>
        <translation>Diese Zeile hat mehr Spalten als die erste Zeile.</translation>
    </message>
    <message>
        <source>This name stands here twice.</source>
        <translation>Dieser Name steht hier zweimal.</translation>
    </message>
    <message>
        <source>This person is in the register already.</source>
        <translation>Diese Person steht schon im Register.</translation>
    </message>
    <message>
        <source>This state cannot follow on the present one.</source>
        <translation>Dieser Stand kann nicht auf den jetzigen folgen.</translation>
    </message>
    <message>
        <source>Two columns are meant for the same field.</source>
        <translation>Zwei Spalten sind für dasselbe Feld gedacht.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message numerus="yes">
        <source>%n more promises</source>
        <translation>
            <numerusform>%n weitere Zusage</numerusform>
            <numerusform>%n weitere Zusagen</numerusform>
        </translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Das haben wir versprochen</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the promise</source>
        <translation>Zusage zurücknehmen</translation>
    </message>
    <message>
        <source>Drop …</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Eingehalten</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation>Die Seite von {name} öffnen</translation>
    </message>
    <message>
        <source>Please write down the reason.</source>
        <translation>Bitte den Grund aufschreiben.</translation>
    </message>
    <message>
        <source>Why will we not do this?</source>
        <translation>Warum machen wir das nicht?</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
</context>
<context>
    <name>ProtectedAddress</name>
    <message>
        <source>Protected address</source>
        <translation>Auskunftssperre – Adresse geschützt</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Esc keeps it for later.</source>
        <translation>Esc hebt sie für später auf.</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Kurznotiz</translation>
    </message>
    <message>
        <source>Save quick note</source>
        <translation>Kurznotiz speichern</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Was Sie hier um {time} getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>QuickNoteForm</name>
    <message>
        <source>Enter takes the first. Left empty it is an unknown caller.</source>
        <translation>Enter nimmt die erste Person. Leer heißt: unbekannter Anruf.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>Our promise, if there is one</source>
        <translation>Unsere Zusage, falls es eine gibt</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Worum ging es?</translation>
    </message>
    <message>
        <source>by</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>QuickUnlockCard</name>
    <message>
        <source>It does not protect a laptop on which you are logged in: whoever sits at it can start caseapp and open the register, and so can every program that runs there.</source>
        <translation>Es schützt kein Gerät, an dem Sie angemeldet sind: Wer davor sitzt, kann caseapp starten und das Register öffnen, und jedes Programm, das dort läuft, kann es auch.</translation>
    </message>
    <message>
        <source>It is meant for your own register, not for the example.</source>
        <translation>Es ist für Ihr eigenes Register gedacht, nicht für das Beispiel.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Es ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>It is on for you on this computer.</source>
        <translation>Es ist für Sie auf diesem Gerät eingeschaltet.</translation>
    </message>
    <message>
        <source>It is switched off for everybody by the administrator of this computer.</source>
        <translation>Die IT-Administration hat es für alle auf diesem Gerät ausgeschaltet.</translation>
    </message>
    <message>
        <source>It protects a laptop that is switched off and has its whole disk encrypted.</source>
        <translation>Es schützt ein Gerät, das ausgeschaltet ist und dessen ganze Festplatte verschlüsselt ist.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Ausgeschaltet lassen</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnelles Entsperren</translation>
    </message>
    <message>
        <source>Quick unlock is off.</source>
        <translation>Das schnelle Entsperren ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Quick unlock is on from the next start.</source>
        <translation>Das schnelle Entsperren gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Switch off quick unlock</source>
        <translation>Schnelles Entsperren ausschalten</translation>
    </message>
    <message>
        <source>Switch on quick unlock …</source>
        <translation>Schnelles Entsperren einschalten …</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is being asked …</source>
        <translation>Der Schlüsselbund dieses Geräts wird gefragt …</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>When caseapp starts, one button opens the register for you. The key for it lies in the keyring of this computer. Once caseapp was locked, it always asks for your passphrase.</source>
        <translation>Beim Start von caseapp öffnet ein Knopf das Register für Sie. Der Schlüssel dazu liegt im Schlüsselbund dieses Geräts. Nach einer Sperre fragt caseapp immer nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
</context>
<context>
    <name>QuickUnlockLine</name>
    <message>
        <source>Do not wait</source>
        <translation>Nicht warten</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnell entsperren</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is being asked. Your passphrase opens at any time.</source>
        <translation>Der Schlüsselbund dieses Geräts wird gefragt. Ihr Passwort öffnet jederzeit.</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Add a way to contact</source>
        <translation>Weiteren Kontakt hinzufügen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>So erreichen wir die Person</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Auskunftssperre – Adresse geschützt</translation>
    </message>
    <message>
        <source>Then no print, export, calendar, list or label shows an address. It stays on the screen.</source>
        <translation>Dann zeigt kein Ausdruck, kein Export, kein Kalender, keine Liste und kein Etikett eine Adresse. Sie bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Wer hat darum gebeten?</translation>
    </message>
</context>
<context>
    <name>RecordEdits</name>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Diesen Tag gibt es nicht im Kalender.</translation>
    </message>
</context>
<context>
    <name>RecordLink</name>
    <message>
        <source>Has an own record here.</source>
        <translation>Hat hier eine eigene Akte.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Akte öffnen</translation>
    </message>
    <message>
        <source>Own record here</source>
        <translation>Eigene Akte hier</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Type a name or number. Enter takes the first.</source>
        <translation>Name oder Nummer eingeben. Die Eingabetaste nimmt den ersten Eintrag.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Make a new sheet</source>
        <translation>Neues Blatt machen</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>The code on it opens the register when every passphrase is forgotten. Is the sheet lost, or has somebody seen it? Make a new one.</source>
        <translation>Der Code darauf öffnet das Register, wenn alle Passwörter vergessen sind. Ist das Blatt verloren oder hat es jemand gesehen? Dann machen Sie ein neues.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ihr Passwort</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Please write these nine groups on paper now. If you forget your passphrase, only this code opens the register. It is shown this once and is stored nowhere.</source>
        <translation>Bitte schreiben Sie diese neun Gruppen jetzt auf Papier. Wenn Sie Ihr Passwort vergessen, öffnet nur noch dieser Code das Register. Er wird nur dieses eine Mal gezeigt und nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the register. Keep it where you keep important papers.</source>
        <translation>Wer diesen Code hat, kann das Register öffnen. Bewahren Sie ihn bei wichtigen Papieren auf.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Ihr Wiederherstellungscode</translation>
    </message>
</context>
<context>
    <name>RecoverySheetView</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ich habe ihn aufgeschrieben</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Altes Blatt behalten</translation>
    </message>
    <message>
        <source>Nothing was printed, and the code below holds already. Print again or write it down.</source>
        <translation>Es wurde nichts gedruckt, und der Code unten gilt schon. Drucken Sie noch einmal oder schreiben Sie ihn auf.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>Print, the old code ends</source>
        <translation>Drucken, der alte Code endet</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Recovery sheet: {code}</source>
        <translation>Wiederherstellungsblatt: {code}</translation>
    </message>
    <message>
        <source>The new recovery code holds. Lock it up.</source>
        <translation>Der neue Wiederherstellungscode gilt. Schließen Sie ihn weg.</translation>
    </message>
    <message>
        <source>The sheet is on its way to {printer}. Lock it up when it is there.</source>
        <translation>Das Blatt ist unterwegs zum Drucker {printer}. Schließen Sie es weg, wenn es da ist.</translation>
    </message>
    <message>
        <source>This code does not hold yet: the old sheet still opens the register. As soon as this one is printed or written down, the old code opens nothing any more.</source>
        <translation>Dieser Code gilt noch nicht: Das alte Blatt öffnet das Register weiterhin. Sobald dieses gedruckt oder aufgeschrieben ist, öffnet der alte Code nichts mehr.</translation>
    </message>
    <message>
        <source>This code holds now. The old code opens nothing any more.</source>
        <translation>Dieser Code gilt jetzt. Der alte öffnet nichts mehr.</translation>
    </message>
    <message>
        <source>Write the code on paper by hand: nine groups of four.</source>
        <translation>Schreiben Sie den Code von Hand auf Papier: neun Vierergruppen.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups (*.caseapp-backup)</source>
        <translation>Sicherungen (*.caseapp-backup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung auswählen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Jetzt wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Said by {name}</source>
        <translation>Gesagt von {name}</translation>
    </message>
    <message>
        <source>Said by {name}, {date}</source>
        <translation>Gesagt von {name}, {date}</translation>
    </message>
    <message>
        <source>Said by: {role}</source>
        <translation>Gesagt von: {role}</translation>
    </message>
    <message>
        <source>Said by: {role}, {date}</source>
        <translation>Gesagt von: {role}, {date}</translation>
    </message>
</context>
<context>
    <name>SameAnswer</name>
    <message>
        <source>{name}: the same answer to all goals?</source>
        <translation>{name}: dieselbe Antwort für alle Ziele?</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Draft: {words}</source>
        <translation>Entwurf: {words}</translation>
    </message>
    <message>
        <source>Names, numbers and words in notes</source>
        <translation>Namen, Nummern und Worte aus Notizen</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Kein Treffer.</translation>
    </message>
    <message>
        <source>People by name or number, and every word of every note in your reach.</source>
        <translation>Menschen nach Namen oder Nummer, und jedes Wort aus jeder Notiz, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Perhaps it is written in another way.</source>
        <translation>Vielleicht schreibt es sich anders.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Unbekannter Anruf</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>A second place</source>
        <translation>Ein zweiter Ort</translation>
    </message>
    <message>
        <source>A stick or a folder in the network gets a copy of each backup, in case the laptop is lost.</source>
        <translation>Ein Stick oder ein Ordner im Netz bekommt von jeder Sicherung eine Kopie, falls das Gerät verloren geht.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Ordner auswählen …</translation>
    </message>
    <message>
        <source>Keep no second copies</source>
        <translation>Keine zweiten Kopien</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Noch ist kein Ordner ausgewählt.</translation>
    </message>
    <message>
        <source>The newest copy there is of {day}, {time}.</source>
        <translation>Die neueste Kopie dort ist von {day}, {time}.</translation>
    </message>
    <message>
        <source>The next backup is copied there.</source>
        <translation>Die nächste Sicherung wird dorthin kopiert.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer chose this place.</source>
        <translation>Diesen Ort hat festgelegt, wer dieses Gerät betreut.</translation>
    </message>
    <message>
        <source>{folder} was not taken. {problem}</source>
        <translation>{folder} wurde nicht übernommen. {problem}</translation>
    </message>
</context>
<context>
    <name>SecondPlaceChooser</name>
    <message>
        <source>Choose a folder for second copies</source>
        <translation>Ordner für zweite Kopien auswählen</translation>
    </message>
</context>
<context>
    <name>ServerChecks</name>
    <message>
        <source>A laptop gets in with its password</source>
        <translation>Ein Gerät kommt mit seinem Passwort herein</translation>
    </message>
    <message>
        <source>Every table is closed row by row</source>
        <translation>Jede Tabelle ist Zeile für Zeile verschlossen</translation>
    </message>
    <message>
        <source>Laptops have no right too many</source>
        <translation>Geräte haben kein Recht zu viel</translation>
    </message>
    <message>
        <source>Nobody gets in without encryption</source>
        <translation>Ohne Verschlüsselung kommt niemand herein</translation>
    </message>
    <message>
        <source>The connection is TLS 1.3</source>
        <translation>Die Verbindung ist TLS 1.3</translation>
    </message>
    <message>
        <source>The structure is the newest</source>
        <translation>Die Struktur ist die neueste</translation>
    </message>
    <message>
        <source>What a laptop attempted was denied</source>
        <translation>Was ein Gerät versuchte, wurde verweigert</translation>
    </message>
    <message>
        <source>file too old</source>
        <translation>Datei zu alt</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>hat noch nicht begonnen</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>wird nicht hereingelassen</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>A few questions, then you can begin.</source>
        <translation>Ein paar Fragen, dann können Sie beginnen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Nothing is sent anywhere.</source>
        <translation>Alles bleibt verschlüsselt auf diesem Gerät. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Register anlegen</translation>
    </message>
    <message>
        <source>Making the register …</source>
        <translation>Das Register wird angelegt …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Stands on every printed plan.</source>
        <translation>Steht auf jedem gedruckten Plan.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ihr Amt</translation>
    </message>
    <message>
        <source>Your register</source>
        <translation>Ihr Register</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über caseapp</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>How the window looks and speaks you can choose yourself.</source>
        <translation>Aussehen und Sprache des Fensters können Sie selbst wählen.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Passwort und Sperre</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Wer hier arbeitet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The administrators and the team lead look after this</source>
        <translation>Darum kümmern sich Administration und Teamleitung</translation>
    </message>
</context>
<context>
    <name>SheetArea</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Seite {number} von {total}</translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Es gibt einen neueren Plan vom {date}.</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gespeichert als {file}. Diese Datei liegt außerhalb des Schutzes dieses Programms.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <translation>An den Drucker gesendet: {printer}.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Amt</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Auf diesem Gerät gespeichert, {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Shows or hides what belongs to the office.</source>
        <translation>Zeigt oder verbirgt, was zum Amt gehört.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>SignatureBox</name>
    <message>
        <source>Clear</source>
        <translation>Noch einmal von vorn</translation>
    </message>
    <message>
        <source>How does {name} confirm it?</source>
        <translation>Wie bestätigt es {name}?</translation>
    </message>
    <message>
        <source>The field is full. What is there stays; Clear begins again.</source>
        <translation>Das Feld ist voll. Was da ist, bleibt. Mit „Noch einmal von vorn“ wird das Feld leer.</translation>
    </message>
    <message>
        <source>There is no signature yet. Sign here, or choose another way.</source>
        <translation>Hier fehlt noch die Unterschrift. Bitte hier unterschreiben oder oben etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Who was there? (may stay empty)</source>
        <translation>Wer war dabei? (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Why by word? (may stay empty)</source>
        <translation>Warum mündlich? (kann leer bleiben)</translation>
    </message>
    <message>
        <source>With a pen, a finger or the mouse. Paper and word count just as much.</source>
        <translation>Mit Stift, Finger oder Maus. Papier und mündlich zählen genauso.</translation>
    </message>
    <message>
        <source>{name} signs here</source>
        <translation>Hier unterschreibt {name}</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Sortieren nach: {column}</translation>
    </message>
</context>
<context>
    <name>StaffAccess</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Herausnehmen: {name}</translation>
    </message>
    <message>
        <source>Then the passphrase of {name} opens nothing here any more. What they wrote stays, and so do the people they are responsible for.</source>
        <translation>{name}: Das Passwort öffnet dann hier nichts mehr. Alles Geschriebene bleibt, und die Zuständigkeit für Menschen auch.</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Passwort eingeben</translation>
    </message>
    <message>
        <source>Unlocking this register</source>
        <translation>Zugang zu diesem Register</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Arbeitet wieder hier</translation>
    </message>
    <message>
        <source>Works here no longer …</source>
        <translation>Arbeitet nicht mehr hier …</translation>
    </message>
    <message>
        <source>{name} cannot unlock yet. Let them type a passphrase that only they know.</source>
        <translation>{name} kann noch nicht öffnen. Dazu braucht es ein Passwort, das nur {name} kennt.</translation>
    </message>
    <message>
        <source>{name} unlocks with a passphrase of their own. Is it forgotten? Take a new one.</source>
        <translation>{name} öffnet mit eigenem Passwort. Ist es vergessen, hilft ein neues.</translation>
    </message>
    <message>
        <source>{name} works here no longer and cannot unlock.</source>
        <translation>{name} arbeitet nicht mehr hier und kann nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Caseworkers see the people they are responsible for, a team lead those of the team. Administrators look after office and staff and see no files.</source>
        <translation>Fachkräfte sehen die Menschen, für die sie zuständig sind, die Teamleitung die des Teams. Die Administration kümmert sich um Amt und Personal und sieht keine Akten.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>So erreicht man sie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Stands on the lock screen and on printed plans.</source>
        <translation>Steht auf dem Sperrbildschirm und auf gedruckten Plänen.</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>When one can call</source>
        <translation>Wann man anrufen kann</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Neu im Team</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>When this is saved, your colleague types a passphrase of their own.</source>
        <translation>Nach dem Speichern wird ein eigenes Passwort eingegeben.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Add a colleague</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>Noch kein Passwort</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Arbeitet nicht mehr hier</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>Also in this person&apos;s file: record {number}, made one on {date}.</source>
        <translation>Zu dieser Person gehört auch {number}, zusammengelegt am {date}.</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>{number} öffnen</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Wieder trennen</translation>
    </message>
    <message>
        <source>This record stands in {number} since {date}. Nothing new is written here.</source>
        <translation>Diese Akte gehört seit {date} zu {number}. Hier wird nichts Neues geschrieben.</translation>
    </message>
    <message>
        <source>This record stands in {number}. Nothing new is written here.</source>
        <translation>Diese Akte gehört zu {number}. Hier wird nichts Neues geschrieben.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Grund auswählen</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Wie geht es weiter?</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Wie es dazu kam</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What {name} says about it, in own words</source>
        <translation>Was {name} dazu sagt, in eigenen Worten</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{state} since {date}</source>
        <translation>{state} seit {date}</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>One moment …</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Noch ist nichts aufgeschrieben.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Put right or take out</source>
        <translation>Richtigstellen oder herausnehmen</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>By when?</source>
        <translation>Bis wann?</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>Geht das?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Wie weit ist es?</translation>
    </message>
    <message>
        <source>Name of who does it</source>
        <translation>Name der Person, die es macht</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Rolle</translation>
    </message>
    <message>
        <source>Promised, or still to be decided?</source>
        <translation>Zugesagt, oder noch zu klären?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>What is done? Enter makes the next step.</source>
        <translation>Was wird getan? Mit Enter zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Wer macht es?</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Our promise · {name}</source>
        <translation>Unsere Zusage · {name}</translation>
    </message>
    <message>
        <source>To be decided · {name}</source>
        <translation>Wird noch entschieden · {name}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>ohne festen Tag</translation>
    </message>
</context>
<context>
    <name>SurelyStep</name>
    <message>
        <source>The present register is not deleted. It is set aside in the folder of the backups.</source>
        <translation>Das jetzige Register wird nicht gelöscht. Es wird im Ordner der Sicherungen beiseitegelegt.</translation>
    </message>
    <message>
        <source>The register will be as it was on</source>
        <translation>Das Register wird so sein wie am</translation>
    </message>
    <message>
        <source>Then the window locks. Unlock it with the passphrase of that time.</source>
        <translation>Dann sperrt sich das Fenster. Öffnen Sie es mit dem Passwort von damals.</translation>
    </message>
    <message>
        <source>This backup is of another register: {office}.</source>
        <translation>Diese Sicherung gehört zu einem anderen Register: {office}.</translation>
    </message>
    <message>
        <source>What was entered or changed after that is not in it.</source>
        <translation>Was danach eingetragen oder geändert wurde, ist nicht darin.</translation>
    </message>
    <message>
        <source>Whoever was erased since then is erased again.</source>
        <translation>Wer seitdem gelöscht wurde, wird wieder gelöscht.</translation>
    </message>
</context>
<context>
    <name>TakeOutBox</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Please write down why the goal is taken out.</source>
        <translation>Bitte schreiben Sie auf, warum das Ziel herausgenommen wird.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>This goal was agreed. The agreed version keeps it.</source>
        <translation>Dieses Ziel ist vereinbart. In der vereinbarten Fassung bleibt es stehen.</translation>
    </message>
    <message>
        <source>Why is the goal taken out?</source>
        <translation>Warum wird das Ziel herausgenommen?</translation>
    </message>
</context>
<context>
    <name>TalkSection</name>
    <message>
        <source>Communication and interpreter</source>
        <translation>Verständigung und Dolmetschen</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscherin oder Dolmetscher</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Dolmetschen für</translation>
    </message>
    <message>
        <source>Interpreter for {language}</source>
        <translation>Dolmetschen für {language}</translation>
    </message>
    <message>
        <source>Interpreting how</source>
        <translation>Wie gedolmetscht wird</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Name der dolmetschenden Person</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Niemand dolmetscht</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Number of the interpreter</source>
        <translation>Nummer der dolmetschenden Person</translation>
    </message>
    <message>
        <source>They preselect the layout, the language and the way to contact.</source>
        <translation>Danach richten sich Druckbild, Sprache und Kontaktweg von Anfang an.</translation>
    </message>
    <message>
        <source>What helps the person to understand and to be understood</source>
        <translation>Was der Person hilft, zu verstehen und verstanden zu werden</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Wer hat es gesagt?</translation>
    </message>
</context>
<context>
    <name>TargetGroupsLine</name>
    <message>
        <source>Hide target groups</source>
        <translation>Zielgruppen verbergen</translation>
    </message>
    <message>
        <source>No target group is written down.</source>
        <translation>Es ist keine Zielgruppe aufgeschrieben.</translation>
    </message>
    <message>
        <source>Show target groups (is recorded)</source>
        <translation>Zielgruppen zeigen (wird aufgezeichnet)</translation>
    </message>
    <message>
        <source>{group} (first)</source>
        <translation>{group} (an erster Stelle)</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Next small step</source>
        <translation>Nächster kleiner Schritt</translation>
    </message>
    <message>
        <source>Next small step: {step}</source>
        <translation>Nächster kleiner Schritt: {step}</translation>
    </message>
    <message>
        <source>No next step is written down yet.</source>
        <translation>Noch ist kein nächster Schritt aufgeschrieben.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Shall we talk about …?</source>
        <translation>Wollen wir über etwas davon sprechen?</translation>
    </message>
    <message>
        <source>Talked about before</source>
        <translation>Schon besprochen</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Was {name} sagt</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n plan drafts</source>
        <translation>
            <numerusform>%n Plan im Entwurf</numerusform>
            <numerusform>%n Pläne im Entwurf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n Überprüfung fällig</numerusform>
            <numerusform>%n Überprüfungen fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets not handed over</source>
        <translation>
            <numerusform>%n Blatt nicht übergeben</numerusform>
            <numerusform>%n Blätter nicht übergeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished notes</source>
        <translation>
            <numerusform>%n offene Notiz</numerusform>
            <numerusform>%n offene Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Noch ist niemand eingetragen.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts fällig.</translation>
    </message>
    <message>
        <source>Somebody not known yet</source>
        <translation>Noch unbekannte Person</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n Notiz</numerusform>
            <numerusform>%n Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Mensch</numerusform>
            <numerusform>%n Menschen</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that nobody has tried is a hope. Trying it changes nothing.</source>
        <translation>Eine Sicherung, die niemand ausprobiert hat, ist eine Hoffnung. Das Ausprobieren ändert nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the backup is tried</source>
        <translation>Wie viel von der Sicherung ausprobiert ist</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
    <message>
        <source>The backup of {day}, {time} could be restored. It was opened and passed every check. It holds {people} and {notes}. Your register was not touched.</source>
        <translation>Die Sicherung von {day}, {time} ließe sich wiederherstellen. Sie wurde geöffnet und hat jede Prüfung bestanden. Darin sind {people} und {notes}. Ihr Register wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This backup opens, but these checks failed: {checks}. Make a new one now.</source>
        <translation>Diese Sicherung lässt sich öffnen, aber diese Prüfungen sind gescheitert: {checks}. Machen Sie jetzt eine neue.</translation>
    </message>
    <message>
        <source>Try the newest backup</source>
        <translation>Neueste Sicherung ausprobieren</translation>
    </message>
    <message>
        <source>When a backup is needed</source>
        <translation>Wenn eine Sicherung gebraucht wird</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Andere behalten</translation>
    </message>
    <message>
        <source>Two versions of this text. Saved elsewhere: {words} Yours is still here.</source>
        <translation>Zwei Fassungen dieser Stelle. Woanders gespeichert: {words} Ihre steht noch hier.</translation>
    </message>
</context>
<context>
    <name>VisitSection</name>
    <message>
        <source>Before a visit</source>
        <translation>Vor einem Besuch</translation>
    </message>
    <message>
        <source>Good to know before a visit</source>
        <translation>Gut zu wissen vor einem Besuch</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Never printed. A fact and nothing more, such as: the bell is broken, please phone.</source>
        <translation>Wird nie gedruckt. Nur eine Tatsache, etwa: Die Klingel ist kaputt, bitte anrufen.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Nicht notiert</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
</context>
<context>
    <name>VoiceEditor</name>
    <message>
        <source>In their own words</source>
        <translation>In deren eigenen Worten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of who says it</source>
        <translation>Name der Person, die es sagt</translation>
    </message>
    <message>
        <source>Only in the copy for {name} and in our file</source>
        <translation>Nur im Exemplar für {name} und in unserer Akte</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said in which language?</source>
        <translation>In welcher Sprache gesagt?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Was sie sagen</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Fold</source>
        <translation>Zuklappen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingNotes</name>
    <message>
        <source>Resume draft</source>
        <translation>Entwurf fortsetzen</translation>
    </message>
    <message>
        <source>Waiting to be finished</source>
        <translation>Noch abzuschließen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Nothing is sent anywhere.</source>
        <translation>Alles bleibt verschlüsselt auf diesem Gerät. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Four short fields, then you can enter the first person.</source>
        <translation>Vier kurze Angaben, dann können Sie die erste Person erfassen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation>Das Beispiel wird vorbereitet …</translation>
    </message>
    <message>
        <source>Making the example … {done} of {total} people</source>
        <translation>Das Beispiel wird vorbereitet … {done} von {total} Menschen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try everything with invented people. No passphrase is needed, and nothing is kept.</source>
        <translation>Probieren Sie alles mit erfundenen Menschen aus. Ein Passwort ist nicht nötig, und nichts wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Welcome to caseapp</source>
        <translation>Willkommen bei caseapp</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>New {person}</source>
        <translation>{person} aufnehmen</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Wie viel der Datei erledigt ist</translation>
    </message>
</context>
<context>
    <name>WrittenSimilarly</name>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Meinen Sie jemanden von diesen?</translation>
    </message>
</context>
</TS>
