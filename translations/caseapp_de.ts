<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Errors</name>
    <message>
        <source>A letter cannot be printed</source>
        <translation>Ein Buchstabe lässt sich nicht drucken</translation>
    </message>
    <message>
        <source>An answer is missing for: {goals}. The plan stays a draft.</source>
        <translation>Es fehlt noch eine Antwort zu: {goals}. Der Plan bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Another program is using the register</source>
        <translation>Ein anderes Programm benutzt gerade das Register</translation>
    </message>
    <message>
        <source>Ask about each goal. &quot;Could not answer&quot; is an answer too.</source>
        <translation>Fragen Sie zu jedem Ziel. Auch „Konnte nicht antworten“ ist eine Antwort.</translation>
    </message>
    <message>
        <source>Ask {lead_name}.</source>
        <translation>Fragen Sie {lead_name}.</translation>
    </message>
    <message>
        <source>Begin a plan first, or choose another version.</source>
        <translation>Beginnen Sie zuerst einen Plan oder wählen Sie eine andere Fassung.</translation>
    </message>
    <message>
        <source>Best take a whole sentence that only you would say.</source>
        <translation>Am besten ein ganzer Satz, den nur Sie sagen würden.</translation>
    </message>
    <message>
        <source>Change the draft and agree the next version.</source>
        <translation>Ändern Sie den Entwurf und vereinbaren Sie die nächste Fassung.</translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <translation>Prüfen Sie den Namen, den Ordner und Ihre Rechte.</translation>
    </message>
    <message>
        <source>Check the folder, or make a new register with: caseapp init</source>
        <translation>Prüfen Sie den Ordner oder legen Sie ein neues Register an mit: caseapp init</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write there.</source>
        <translation>Wählen Sie einen anderen Ordner oder lassen Sie sich dort das Recht zum Schreiben geben.</translation>
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
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner und versuchen Sie es dann noch einmal.</translation>
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
        <source>Install the newer version of caseapp.</source>
        <translation>Installieren Sie die neuere Version von caseapp.</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {least} are needed. Nothing was changed.</source>
        <translation>Es hat {length} Zeichen; nötig sind mindestens {least}. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It was left as it is: {folder}</source>
        <translation>Es bleibt, wie es ist: {folder}</translation>
    </message>
    <message>
        <source>It was not used. Your register is as before.</source>
        <translation>Sie wurde nicht verwendet. Ihr Register ist wie zuvor.</translation>
    </message>
    <message>
        <source>Keep the backup and report this to whoever looks after caseapp.</source>
        <translation>Behalten Sie die Sicherung und melden Sie dies der Stelle, die caseapp betreut.</translation>
    </message>
    <message>
        <source>Look for the recovery sheet of this office and type its code.</source>
        <translation>Suchen Sie das Wiederherstellungsblatt dieses Amtes und geben Sie dessen Code ein.</translation>
    </message>
    <message>
        <source>No new one was created.</source>
        <translation>Es wurde keine neue angelegt.</translation>
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
        <source>Nothing is stored under this id or number</source>
        <translation>Unter dieser Kennung oder Nummer ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Es wurde noch nichts vereinbart.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was created or changed in {folder}.</source>
        <translation>In {folder} wurde nichts angelegt und nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your text stays on the screen.</source>
        <translation>Es wurde nichts überschrieben. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing was shown or changed.</source>
        <translation>Es wurde nichts gezeigt und nichts geändert.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Öffnen Sie es oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Quick unlock is not available on this computer right now</source>
        <translation>Schnelles Entsperren geht auf diesem Gerät gerade nicht</translation>
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
        <source>Search for it; it may have another number.</source>
        <translation>Suchen Sie danach; vielleicht gilt eine andere Nummer.</translation>
    </message>
    <message>
        <source>Some goals have no answer yet</source>
        <translation>Zu einigen Zielen fehlt noch eine Antwort</translation>
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
        <source>Take an older backup.</source>
        <translation>Nehmen Sie eine ältere Sicherung.</translation>
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
        <source>The code was not tried. Nothing is changed.</source>
        <translation>Der Code wurde nicht ausprobiert. Es ist nichts geändert.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Der Befehl wurde nicht verstanden</translation>
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
        <source>The draft has changed since it was read back</source>
        <translation>Der Entwurf hat sich seit dem Vorlesen geändert</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Die Datei kann nicht verwendet werden</translation>
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
        <source>The passphrase is too short</source>
        <translation>Das Passwort ist zu kurz</translation>
    </message>
    <message>
        <source>The plan stays a draft.</source>
        <translation>Der Plan bleibt ein Entwurf.</translation>
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
        <source>The shipped fonts have no shape for {characters}. Nothing was printed; the plan is safe.</source>
        <translation>Die mitgelieferten Schriften haben keine Form für {characters}. Es wurde nichts gedruckt; der Plan ist sicher.</translation>
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
        <source>There is no goal to agree on yet</source>
        <translation>Es gibt noch kein Ziel, das vereinbart werden kann</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>In diesem Ordner gibt es kein Register</translation>
    </message>
    <message>
        <source>There is no such plan yet</source>
        <translation>Diesen Plan gibt es noch nicht</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>This is NOT saved. Your text stays on the screen.</source>
        <translation>Dies ist NICHT gespeichert. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This is not saved yet. Your text stays on the screen.</source>
        <translation>Dies ist noch nicht gespeichert. Ihr Text bleibt auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>This number stands for more than one person</source>
        <translation>Diese Nummer steht für mehr als eine Person</translation>
    </message>
    <message>
        <source>This register was made with a newer version</source>
        <translation>Dieses Register stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>This was changed since you opened it</source>
        <translation>Dies wurde geändert, seit Sie es geöffnet haben</translation>
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
        <source>Use the id of the person instead.</source>
        <translation>Nehmen Sie stattdessen die Kennung der Person.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was agreed cannot be changed</source>
        <translation>Was vereinbart ist, kann nicht geändert werden</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last step may not be saved.</source>
        <translation>Was vorher gespeichert war, ist sicher. Der letzte Schritt ist vielleicht nicht gespeichert.</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Schreiben Sie zuerst mindestens ein Ziel auf.</translation>
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
        <source>Your register is as before; no half backup was kept.</source>
        <translation>Ihr Register ist wie zuvor; eine halbe Sicherung wurde nicht behalten.</translation>
    </message>
    <message>
        <source>caseapp --help lists the commands.</source>
        <translation>caseapp --help zeigt die Befehle.</translation>
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
        <source>{what} is not in this register. Nothing was changed.</source>
        <translation>{what} ist nicht in diesem Register. Es wurde nichts geändert.</translation>
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
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Rufen Sie an. Sie müssen nicht bis zum nächsten Termin warten.</translation>
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
        <source>Only you. And we keep it in your file.</source>
        <translation>Nur Sie. Und er liegt in Ihrer Akte bei uns.</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Andere Person</translation>
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
        <source>Please remind us. What we promised here counts.</source>
        <translation>Bitte erinnern Sie uns. Was wir hier versprochen haben, gilt.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fachperson</translation>
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
        <source>There is a newer plan from {date}.</source>
        <translation>Es gibt einen neueren Plan vom {date}.</translation>
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
        <source>Version {version}</source>
        <translation>Fassung {version}</translation>
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
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Ruf an. Du musst nicht bis zum nächsten Termin warten.</translation>
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
    <name>Problems</name>
    <message>
        <source>A number from {least} to {most} is expected.</source>
        <translation>Erwartet wird eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>At least {limit} is needed.</source>
        <translation>Nötig ist mindestens {limit}.</translation>
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
        <source>More than one goal has these words; use its id.</source>
        <translation>Mehr als ein Ziel hat diesen Wortlaut; nehmen Sie seine Kennung.</translation>
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
        <source>Something of another kind is expected here: {expected}.</source>
        <translation>Hier wird etwas anderer Art erwartet: {expected}.</translation>
    </message>
    <message>
        <source>The plan has no goal with this id or these words.</source>
        <translation>Der Plan hat kein Ziel mit dieser Kennung oder diesem Wortlaut.</translation>
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
        <source>This is needed.</source>
        <translation>Diese Angabe wird gebraucht.</translation>
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
        <source>This is not in the expected form.</source>
        <translation>Dies hat nicht die erwartete Form.</translation>
    </message>
    <message>
        <source>This name stands here twice.</source>
        <translation>Dieser Name steht hier zweimal.</translation>
    </message>
</context>
</TS>
