<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name>AboutPage</name>
    <message>
        <source>Components and their licences</source>
        <translation>Bestanddele og deres licenser</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence (EUPL), version 1.2.</source>
        <translation>Fri software under European Union Public Licence (EUPL), version 1.2.</translation>
    </message>
    <message>
        <source>caseapp, version {version}</source>
        <translation>caseapp, version {version}</translation>
    </message>
</context>
<context>
    <name>AccessPage</name>
    <message>
        <source>The register has its new key.</source>
        <translation>Registret har fået sin nye nøgle.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>Change the language to {name}</source>
        <translation>Skift sprog: {name}</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Exchange with the office</source>
        <translation>Udveksl med kontoret</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Importér borgere fra en fil</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Større skrift</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Look: as the system</source>
        <translation>Udseende: som systemet</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Udseende: mørkt</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Udseende: stærk kontrast</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Udseende: lyst</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Ny borger</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Næste afsnit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Hvem der arbejder her</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Hurtigt notat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Søg overalt</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Søg borgere</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mindre skrift</translation>
    </message>
    <message>
        <source>Text at its usual size</source>
        <translation>Skrift i normal størrelse</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Earlier or other address</source>
        <translation>Tidligere eller anden adresse</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Ikke skrevet ned</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Present address</source>
        <translation>Nuværende adresse</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Vej og nummer</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Agreeing by word counts as much as signing. Nobody has to sign.</source>
        <translation>En mundtlig aftale tæller lige så meget som en underskrift. Ingen skal skrive under.</translation>
    </message>
    <message>
        <source>Confirming</source>
        <translation>Bekræftelse</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Det er vigtigt for mig</translation>
    </message>
</context>
<context>
    <name>AgreementPage</name>
    <message>
        <source>Agree version {number}</source>
        <translation>Aftal version {number}</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Læs op og bekræft</translation>
    </message>
    <message>
        <source>Read the plan out. Ask about every goal.</source>
        <translation>Læs planen højt. Spørg til hvert mål.</translation>
    </message>
    <message>
        <source>The answers given before are back. Nothing is agreed yet.</source>
        <translation>Svarene fra før er her igen. Intet er aftalt endnu.</translation>
    </message>
    <message>
        <source>The plan is agreed and saved.</source>
        <translation>Planen er aftalt og gemt.</translation>
    </message>
    <message>
        <source>There is no answer yet to: {goals}</source>
        <translation>Her mangler stadig et svar: {goals}</translation>
    </message>
    <message>
        <source>There is no goal to agree on yet.</source>
        <translation>Der er endnu ikke noget mål at aftale.</translation>
    </message>
    <message>
        <source>Version {number} is then fixed. Changes make the next version.</source>
        <translation>Version {number} ligger så fast. Ændringer bliver til næste version.</translation>
    </message>
    <message>
        <source>We look at it again on {date}</source>
        <translation>Vi ser på den igen {date}</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Skriv først mindst ét mål ned.</translation>
    </message>
    <message>
        <source>{name}, is this our plan?</source>
        <translation>{name}, er det vores plan?</translation>
    </message>
</context>
<context>
    <name>AnswerBox</name>
    <message>
        <source>This answer is still missing.</source>
        <translation>Dette svar mangler endnu.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>What is seen differently? In own words.</source>
        <translation>Hvad ses anderledes? Med egne ord.</translation>
    </message>
    <message>
        <source>Why could there be no answer?</source>
        <translation>Hvorfor kunne der ikke svares?</translation>
    </message>
    <message>
        <source>{name} on this goal</source>
        <translation>{name} om dette mål</translation>
    </message>
    <message>
        <source>{name} on this goal (may stay empty)</source>
        <translation>{name} om dette mål (kan stå tomt)</translation>
    </message>
</context>
<context>
    <name>AroundRow</name>
    <message>
        <source>About them</source>
        <translation>Om personen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>For example: money, health, the flat.</source>
        <translation>For eksempel: penge, helbred, boligen.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Til hvad</translation>
    </message>
    <message>
        <source>Lives in the household</source>
        <translation>Bor i husstanden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>Endnu uden navn</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer eller adresse</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Role for the person</source>
        <translation>Rolle for borgeren</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Hvor længe</translation>
    </message>
    <message>
        <source>has an own record here</source>
        <translation>har sin egen sag her</translation>
    </message>
    <message>
        <source>lives in the household</source>
        <translation>bor i husstanden</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>til {date}</translation>
    </message>
    <message>
        <source>until {date}, which has passed</source>
        <translation>til {date}, som er passeret</translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message numerus="yes">
        <source>%n backups</source>
        <translation>
            <numerusform>%n sikkerhedskopi</numerusform>
            <numerusform>%n sikkerhedskopier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago.</source>
        <translation>
            <numerusform>For %n dag siden.</numerusform>
            <numerusform>For %n dage siden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup is being made. You can go on working.</source>
        <translation>Der laves en sikkerhedskopi. Du kan arbejde videre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>How much of the backup is done</source>
        <translation>Hvor meget af sikkerhedskopien der er færdigt</translation>
    </message>
    <message>
        <source>Last good backup</source>
        <translation>Seneste gode sikkerhedskopi</translation>
    </message>
    <message>
        <source>Less than a day ago.</source>
        <translation>For mindre end et døgn siden.</translation>
    </message>
    <message>
        <source>The first one is made by itself soon. You can also make it now.</source>
        <translation>Den første laves snart af sig selv. Du kan også lave den nu.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Der er ingen sikkerhedskopi endnu.</translation>
    </message>
    <message>
        <source>{number}, {megabytes} MB together, in {folder}</source>
        <translation>{number}, i alt {megabytes} MB, i {folder}</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The backup is made. It was read again and is whole.</source>
        <translation>Sikkerhedskopien er lavet. Den er læst igen og er hel.</translation>
    </message>
    <message>
        <source>There is no copy in {folder}.</source>
        <translation>Der er ingen kopi i {folder}.</translation>
    </message>
    <message>
        <source>Today&apos;s backup could not be made. It is tried again in an hour.</source>
        <translation>Dagens sikkerhedskopi kunne ikke laves. Der prøves igen om en time.</translation>
    </message>
    <message>
        <source>Today&apos;s backup lies on this laptop.</source>
        <translation>Dagens sikkerhedskopi ligger på denne computer.</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>A backup is encrypted like the register. It needs the passphrase or the recovery code of the time when it was made.</source>
        <translation>En sikkerhedskopi er krypteret ligesom registret. Den kræver adgangskoden eller gendannelseskoden fra dengang, den blev lavet.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Lav sikkerhedskopi nu</translation>
    </message>
    <message>
        <source>Everything of the last day is kept, then one for each of 7 days, 4 weeks and 12 months. What was made before an update of the register stays for 90 days.</source>
        <translation>Alt fra det seneste døgn gemmes, derefter én for hver af 7 dage, 4 uger og 12 måneder. Den, der blev lavet før en opdatering af registret, bliver i 90 dage.</translation>
    </message>
    <message>
        <source>Once a day a backup is made by itself, soon after somebody has unlocked.</source>
        <translation>Én gang om dagen laves der af sig selv en sikkerhedskopi, kort efter at nogen har låst op.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Hvad der gemmes</translation>
    </message>
</context>
<context>
    <name>BackupPlaces</name>
    <message>
        <source>Files there cannot be put in place in one step. A copy that is cut off may be left half.</source>
        <translation>Filer kan ikke lægges på plads dér i ét trin. En afbrudt kopi kan blive liggende halv.</translation>
    </message>
    <message>
        <source>Files there have no owner: whoever has the place can copy them. They stay encrypted.</source>
        <translation>Filer har ingen ejer dér: Den, der har stedet, kan kopiere dem. De forbliver krypterede.</translation>
    </message>
    <message>
        <source>It does not say when a file is really stored. Eject the stick before you pull it out.</source>
        <translation>Stedet melder ikke, hvornår en fil virkelig er gemt. Skub nøglen sikkert ud, før du trækker den ud.</translation>
    </message>
    <message>
        <source>It is a file. Choose a folder.</source>
        <translation>Det er en fil. Vælg en mappe.</translation>
    </message>
    <message>
        <source>It is not there now. Plug the stick in, or connect.</source>
        <translation>Stedet er der ikke nu. Sæt nøglen i, eller opret forbindelse.</translation>
    </message>
    <message>
        <source>It is on the same disk as the register. If the disk or the laptop is lost, both are lost.</source>
        <translation>Stedet er på samme disk som registret. Går disken eller computeren tabt, er begge dele væk.</translation>
    </message>
    <message>
        <source>It lies inside the workspace, so it would be lost with it. Choose another folder.</source>
        <translation>Mappen ligger inde i arbejdsmappen og ville gå tabt med den. Vælg en anden.</translation>
    </message>
    <message>
        <source>It looks like a folder that is copied to the internet. Ask whether your office allows that.</source>
        <translation>Det ligner en mappe, der kopieres til internettet. Spørg, om dit kontor tillader det.</translation>
    </message>
    <message>
        <source>Nothing can be written there. Check your rights.</source>
        <translation>Der kan ikke skrives dér. Tjek dine rettigheder.</translation>
    </message>
    <message>
        <source>The copy was not finished. It is tried again.</source>
        <translation>Kopien blev ikke færdig. Der prøves igen.</translation>
    </message>
    <message>
        <source>There is not enough room. Make some, or choose another.</source>
        <translation>Der er ikke plads nok. Skaf plads, eller vælg et andet sted.</translation>
    </message>
</context>
<context>
    <name>ChangeBar</name>
    <message>
        <source>Do it again</source>
        <translation>Gentag</translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation>Gjort igen.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Fortrudt.</translation>
    </message>
    <message>
        <source>Taken out.</source>
        <translation>Taget ud.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Fortryd</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Every addendum belongs to its finished note</source>
        <translation>Hver tilføjelse hører til sit færdige notat</translation>
    </message>
    <message>
        <source>Every agreed plan says what was agreed</source>
        <translation>Hver aftalt plan siger det, der blev aftalt</translation>
    </message>
    <message>
        <source>Every answer belongs to its plan</source>
        <translation>Hvert svar hører til sin plan</translation>
    </message>
    <message>
        <source>Every field has its form</source>
        <translation>Hvert felt har sin form</translation>
    </message>
    <message>
        <source>Every page of the file is as it was written</source>
        <translation>Hver side i filen er, som den blev skrevet</translation>
    </message>
    <message>
        <source>Every printed copy belongs to its plan</source>
        <translation>Hvert udskrevet eksemplar hører til sin plan</translation>
    </message>
    <message>
        <source>Everybody and every finished note can be found</source>
        <translation>Alle personer og alle færdige notater kan findes</translation>
    </message>
    <message>
        <source>No record points into the void</source>
        <translation>Ingen post peger ud i det blå</translation>
    </message>
    <message>
        <source>No restore is left unfinished</source>
        <translation>Ingen gendannelse er ufærdig</translation>
    </message>
    <message>
        <source>Only you can open the folder</source>
        <translation>Kun du kan åbne mappen</translation>
    </message>
    <message>
        <source>Searches hit the right record</source>
        <translation>Søgninger rammer den rigtige post</translation>
    </message>
    <message>
        <source>The administrator&apos;s file can be used</source>
        <translation>It-administratorens fil kan bruges</translation>
    </message>
    <message>
        <source>The file has its full length</source>
        <translation>Filen har sin fulde længde</translation>
    </message>
    <message>
        <source>The file is a register of caseapp</source>
        <translation>Filen er et register fra caseapp</translation>
    </message>
    <message>
        <source>The file of every document is whole</source>
        <translation>Filen til hvert dokument er hel</translation>
    </message>
    <message>
        <source>The key file is whole</source>
        <translation>Nøglefilen er hel</translation>
    </message>
    <message>
        <source>The last session was closed properly</source>
        <translation>Sidste session blev lukket ordentligt</translation>
    </message>
    <message>
        <source>The newest backup is whole</source>
        <translation>Den nyeste sikkerhedskopi er hel</translation>
    </message>
    <message>
        <source>The record of who did what has no gap</source>
        <translation>Optegnelsen over, hvem der gjorde hvad, har ingen huller</translation>
    </message>
    <message>
        <source>The register fits this version of caseapp</source>
        <translation>Registeret passer til denne version af caseapp</translation>
    </message>
    <message>
        <source>The register opens with its key</source>
        <translation>Registeret kan åbnes med sin nøgle</translation>
    </message>
    <message>
        <source>The search index holds every word</source>
        <translation>Søgeindekset rummer hvert ord</translation>
    </message>
    <message>
        <source>The tables are sound</source>
        <translation>Tabellerne er i orden</translation>
    </message>
    <message>
        <source>What came from the office has its place</source>
        <translation>Det, der kom fra kontoret, har fået sin plads</translation>
    </message>
    <message>
        <source>What was agreed is guarded against changes</source>
        <translation>Det aftalte er beskyttet mod ændringer</translation>
    </message>
</context>
<context>
    <name>ChoiceStep</name>
    <message>
        <source>Choose a backup first.</source>
        <translation>Vælg først en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vælg en fil …</translation>
    </message>
    <message>
        <source>Nothing changes yet: first the backup is read and its passphrase tried.</source>
        <translation>Intet ændres endnu: Først læses sikkerhedskopien, og dens adgangskode prøves.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>The one that was valid when the backup was made.</source>
        <translation>Den, der gjaldt, da sikkerhedskopien blev lavet.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Hvilken sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>ClientActions</name>
    <message>
        <source>Change details</source>
        <translation>Ret oplysninger</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>Read the plan back and agree on it</source>
        <translation>Læs planen op og aftal den</translation>
    </message>
    <message>
        <source>Write the plan</source>
        <translation>Skriv planen</translation>
    </message>
</context>
<context>
    <name>ClientDocuments</name>
    <message>
        <source>A picture or files that were copied somewhere else</source>
        <translation>Et billede eller filer, der er kopieret et andet sted</translation>
    </message>
    <message>
        <source>Add documents</source>
        <translation>Tilføj dokumenter</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Tilføj filer</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Files can also be dropped here. Each is kept encrypted, up to 50 MB. Afterwards delete what you no longer need outside.</source>
        <translation>Filer kan også trækkes hertil. Hver fil gemmes krypteret, op til 50 MB. Slet bagefter det, du ikke længere skal bruge udenfor.</translation>
    </message>
    <message>
        <source>Letters, forms and pictures that belong to this person will stand here.</source>
        <translation>Breve, skemaer og billeder, der hører til denne person, vil stå her.</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Ingen dokumenter endnu</translation>
    </message>
    <message>
        <source>Nothing was copied that could be kept: no picture and no file.</source>
        <translation>Der er ikke kopieret noget, der kan gemmes: intet billede og ingen fil.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Indsæt</translation>
    </message>
</context>
<context>
    <name>ClientFacts</name>
    <message>
        <source>About the person</source>
        <translation>Om borgeren</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andre navne</translation>
    </message>
</context>
<context>
    <name>ClientFields</name>
    <message>
        <source>This day has passed. Does it still hold?</source>
        <translation>Den dag er passeret. Gælder det stadig?</translation>
    </message>
</context>
<context>
    <name>ClientFormPage</name>
    <message>
        <source>A name is enough to begin. The rest can follow.</source>
        <translation>Et navn er nok til at begynde med. Resten kan komme senere.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er her igen. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>ClientMore</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Entered twice?</source>
        <translation>Oprettet to gange?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
</context>
<context>
    <name>ClientNetwork</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>No notes yet</source>
        <translation>Ingen notater endnu</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notater</translation>
    </message>
    <message>
        <source>What is said in a meeting or on the phone will stand here.</source>
        <translation>Her står det, der bliver sagt ved møder og i telefonen.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Skriv det første notat</translation>
    </message>
</context>
<context>
    <name>ClientOverview</name>
    <message>
        <source>Add a need</source>
        <translation>Skriv et behov</translation>
    </message>
    <message>
        <source>Add a strength</source>
        <translation>Skriv en styrke</translation>
    </message>
    <message>
        <source>Add something</source>
        <translation>Skriv noget</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Styrker og ressourcer</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Det gør jeg for andre</translation>
    </message>
    <message>
        <source>What does {name} do for others?</source>
        <translation>Hvad gør {name} for andre?</translation>
    </message>
    <message>
        <source>What does {name} need?</source>
        <translation>Hvad har {name} brug for?</translation>
    </message>
    <message>
        <source>What is {name} good at, what helps?</source>
        <translation>Hvad er {name} god til, hvad hjælper?</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er her igen. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>ClientPage</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenter</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
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
        <translation>Sluttede den {date}</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Husstand og familie</translation>
    </message>
    <message>
        <source>Open this record</source>
        <translation>Åbn denne sag</translation>
    </message>
    <message>
        <source>Stands in the record of</source>
        <translation>Står i sagen hos</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Indtil {date}</translation>
    </message>
    <message>
        <source>Who may speak for {name}</source>
        <translation>Hvem må tale for {name}</translation>
    </message>
    <message>
        <source>{relation}, lives in the household</source>
        <translation>{relation}, bor i husstanden</translation>
    </message>
    <message>
        <source>{role}, number {number}</source>
        <translation>{role}, nummer {number}</translation>
    </message>
</context>
<context>
    <name>ClientPlan</name>
    <message>
        <source>Agreed on {date}</source>
        <translation>Aftalt {date}</translation>
    </message>
    <message>
        <source>Begin a plan</source>
        <translation>Begynd en plan</translation>
    </message>
    <message>
        <source>Begin with one goal in the person&apos;s own words. One is enough for a first plan.</source>
        <translation>Begynd med ét mål med borgerens egne ord. Ét er nok til den første plan.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Draft after version {number}</source>
        <translation>Kladde efter version {number}</translation>
    </message>
    <message>
        <source>Resume draft</source>
        <translation>Fortsæt kladde</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Der er ingen plan endnu.</translation>
    </message>
    <message>
        <source>Typing in this plan was kept at {time} and is not in the plan yet.</source>
        <translation>Det, der blev skrevet kl. {time}, er gemt som kladde og står ikke i planen endnu.</translation>
    </message>
    <message>
        <source>We look at it again on {date}</source>
        <translation>Vi ser på den igen {date}</translation>
    </message>
    <message>
        <source>{state} · Version {number}</source>
        <translation>{state} · Version {number}</translation>
    </message>
</context>
<context>
    <name>ClientReach</name>
    <message>
        <source>Best time: {time}</source>
        <translation>Bedste tidspunkt: {time}</translation>
    </message>
    <message>
        <source>For visits</source>
        <translation>Ved besøg</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>No phone number or address is known yet.</source>
        <translation>Der er endnu ikke noget telefonnummer eller nogen adresse.</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Sådan må vi kontakte</translation>
    </message>
    <message>
        <source>The way they like best</source>
        <translation>Helst på denne måde</translation>
    </message>
    <message>
        <source>To talk well</source>
        <translation>Så vi forstår hinanden godt</translation>
    </message>
    <message>
        <source>Until {date}</source>
        <translation>Indtil {date}</translation>
    </message>
    <message>
        <source>only with care</source>
        <translation>kun med omtanke</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sikkert</translation>
    </message>
</context>
<context>
    <name>ClientSection</name>
    <message>
        <source>Not written down</source>
        <translation>Ikke skrevet ned</translation>
    </message>
</context>
<context>
    <name>ColleagueLine</name>
    <message>
        <source>{name} has not sent anything yet.</source>
        <translation>{name} har ikke sendt noget endnu.</translation>
    </message>
    <message>
        <source>{name} last sent at {time}. Newer notes may be missing.</source>
        <translation>{name} sendte sidst kl. {time}. Nyere notater kan mangle.</translation>
    </message>
    <message>
        <source>{name} last sent on {day} at {time}. Newer notes may be missing.</source>
        <translation>{name} sendte sidst {day} kl. {time}. Nyere notater kan mangle.</translation>
    </message>
</context>
<context>
    <name>ColumnsButton</name>
    <message>
        <source>Columns</source>
        <translation>Kolonner</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message numerus="yes">
        <source>%n people in the file.</source>
        <translation>
            <numerusform>%n borger i filen.</numerusform>
            <numerusform>%n borgere i filen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A CSV file as every spreadsheet saves it: one person in each line, and in the first line what the columns hold. Nothing is imported before you have seen what was found.</source>
        <translation>En CSV-fil, som ethvert regneark gemmer den: en borger i hver linje, og i den første linje, hvad kolonnerne indeholder. Intet importeres, før du har set, hvad der blev fundet.</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>Vælg en fil …</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Kolonne {number}</translation>
    </message>
    <message>
        <source>Not in the file</source>
        <translation>Ikke i filen</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>De første borgere</translation>
    </message>
    <message>
        <source>The first people of the file</source>
        <translation>De første borgere i filen</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Hvad kolonnerne indeholder</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A command is missing.</source>
        <translation>Der mangler en kommando.</translation>
    </message>
    <message>
        <source>A session of {role} was ended: it held others up.</source>
        <translation>En forbindelse fra {role} blev afsluttet: den holdt andre op.</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Tilføjelse</translation>
    </message>
    <message>
        <source>Addendum of {day}, {name}</source>
        <translation>Tilføjelse af {day}, {name}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Also there</source>
        <translation>Også til stede</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>DÅRLIGT</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Født</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>Changes that wait</source>
        <translation>Ændringer, der venter</translation>
    </message>
    <message>
        <source>Changes that were put aside and wait for the team lead: {count}</source>
        <translation>Ændringer, der er lagt til side og venter på teamlederen: {count}</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Kontrolsum</translation>
    </message>
    <message>
        <source>Choose either --version or --draft.</source>
        <translation>Vælg enten --version eller --draft.</translation>
    </message>
    <message>
        <source>Columns that are not read: {columns}. --mapping says what they hold.</source>
        <translation>Kolonner, der ikke læses: {columns}. --mapping siger, hvad de indeholder.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommer fra</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Kommandoer</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bekræftet</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Alt er udvekslet med kontoret.</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alt er i orden.</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Hentet</translation>
    </message>
    <message>
        <source>Files fetched anew</source>
        <translation>Sager, der blev hentet på ny</translation>
    </message>
    <message>
        <source>Files still to fetch</source>
        <translation>Sager, der endnu skal hentes</translation>
    </message>
    <message>
        <source>Files that left this laptop</source>
        <translation>Sager, der ikke længere er på denne computer</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Given back to the server</source>
        <translation>Givet tilbage til serveren</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mål</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>How will we notice</source>
        <translation>Hvordan kan vi se det</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>JSON file that says for each field how its column is called</source>
        <translation>JSON-fil, der for hvert felt siger, hvad kolonnen hedder</translation>
    </message>
    <message>
        <source>Keep that folder to yourself: it holds the keys of the server. The first laptop is that of a team lead: caseapp server add-laptop NAME --lead --out FILE</source>
        <translation>Hold mappen for dig selv: den indeholder serverens nøgler. Den første computer er teamlederens: caseapp server add-laptop NAVN --lead --out FIL</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>Computere</translation>
    </message>
    <message>
        <source>Last exchange</source>
        <translation>Seneste udveksling</translation>
    </message>
    <message>
        <source>Line {line}: is in the register already, {likely}</source>
        <translation>Linje {line}: står allerede i registeret, {likely}</translation>
    </message>
    <message>
        <source>Line {line}: perhaps in the register already, {likely}</source>
        <translation>Linje {line}: står måske allerede i registeret, {likely}</translation>
    </message>
    <message>
        <source>Line {line}: perhaps the same person as in line {other}</source>
        <translation>Linje {line}: måske den samme borger som i linje {other}</translation>
    </message>
    <message>
        <source>Line {line}: the same person as in line {other}</source>
        <translation>Linje {line}: den samme borger som i linje {other}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Linje {line}: {reason}</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Følges op</translation>
    </message>
    <message>
        <source>Meetings and notes</source>
        <translation>Møder og notater</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Ny adgangskode: </translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Næste lille skridt</translation>
    </message>
    <message>
        <source>No passphrase was given: use --passphrase-file or {variable}.</source>
        <translation>Der er ikke givet nogen adgangskode: Brug --passphrase-file eller {variable}.</translation>
    </message>
    <message>
        <source>Nobody has this case now: caseapp server assign gives it to somebody.</source>
        <translation>Ingen har nu denne sag: caseapp server assign giver den til nogen.</translation>
    </message>
    <message>
        <source>Nobody was imported: {refused} of {total} lines need another look.</source>
        <translation>Ingen blev importeret: {refused} af {total} linjer skal ses efter igen.</translation>
    </message>
    <message>
        <source>Not accepted, kept for the team lead</source>
        <translation>Ikke modtaget, gemt til teamlederen</translation>
    </message>
    <message>
        <source>Not everything went through yet. Nothing is lost.</source>
        <translation>Ikke alt er gået igennem endnu. Intet er gået tabt.</translation>
    </message>
    <message>
        <source>Not in this copy:</source>
        <translation>Udeladt i dette eksemplar:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>Nowhere two versions of the same text.</source>
        <translation>Ingen steder to versioner af den samme tekst.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontor</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Valg</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Valg til alle kommandoer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Udfald</translation>
    </message>
    <message>
        <source>Parts that wait for others</source>
        <translation>Dele, der venter på andre</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Adgangskode: </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>PostgreSQL keeps its files in {folder}.</source>
        <translation>PostgreSQL har sine filer i {folder}.</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Professional words</source>
        <translation>Fagsprog</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Lovet</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begrundelse</translation>
    </message>
    <message>
        <source>Record {first_broken} of {records} is broken or missing.</source>
        <translation>Post {first_broken} af {records} er beskadiget eller mangler.</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Sagt og set</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sendt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Kontorets server</translation>
    </message>
    <message>
        <source>Sessions that were ended: {count}</source>
        <translation>Afsluttede forbindelser: {count}</translation>
    </message>
    <message>
        <source>Something is wrong with the office server: see what is BAD above.</source>
        <translation>Noget er galt med kontorets server: se, hvad der er DÅRLIGT ovenfor.</translation>
    </message>
    <message>
        <source>Something is wrong. Nothing was changed: caseapp restore puts a backup in place.</source>
        <translation>Noget er galt. Intet er ændret: caseapp restore lægger en sikkerhedskopi på plads.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Stopped. Nobody was imported, and nothing was changed.</source>
        <translation>Stoppet. Ingen blev importeret, og intet er ændret.</translation>
    </message>
    <message>
        <source>Stopped. {clients} of {total} invented people and {notes} notes are in {folder}, and it can be used as it is.</source>
        <translation>Standset. {clients} af {total} opdigtede personer og {notes} notater ligger i {folder}, og det kan bruges, som det er.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Styrker</translation>
    </message>
    <message>
        <source>Talked through on</source>
        <translation>Talt om den</translation>
    </message>
    <message>
        <source>Tell these six words by telephone or in person, never beside the file. They are shown only now:</source>
        <translation>Sig disse seks ord i telefonen eller ansigt til ansigt, aldrig sammen med filen. De vises kun nu:</translation>
    </message>
    <message>
        <source>The backup is whole: {file}</source>
        <translation>Sikkerhedskopien er hel: {file}</translation>
    </message>
    <message>
        <source>The chain is whole: {records} records.</source>
        <translation>Kæden er hel: {records} poster.</translation>
    </message>
    <message>
        <source>The draft has changed since: caseapp plan show CLIENT --draft</source>
        <translation>Kladden er ændret siden: caseapp plan show CLIENT --draft</translation>
    </message>
    <message>
        <source>The example with {clients} invented people and {notes} notes is ready in {folder}.</source>
        <translation>Eksemplet med {clients} opdigtede personer og {notes} notater er klar i {folder}.</translation>
    </message>
    <message>
        <source>The file for the laptop is {file}. It is good for 72 hours.</source>
        <translation>Filen til computeren er {file}. Den gælder i 72 timer.</translation>
    </message>
    <message>
        <source>The last session was cut off. What was saved is here: opening the register puts it in order.</source>
        <translation>Den sidste session blev afbrudt. Det, der var gemt, er her: Når registret åbnes, kommer det i orden.</translation>
    </message>
    <message>
        <source>The name of the first user is not known here: use --user NAME.</source>
        <translation>Navnet på den første bruger er ikke kendt her: Brug --user NAME.</translation>
    </message>
    <message>
        <source>The new recovery sheet is in {file}.</source>
        <translation>Det nye gendannelsesark ligger i {file}.</translation>
    </message>
    <message>
        <source>The office server did not run.</source>
        <translation>Kontorets server kørte ikke.</translation>
    </message>
    <message>
        <source>The office server is ready in {folder} and runs.</source>
        <translation>Kontorets server er klar i {folder} og kører.</translation>
    </message>
    <message>
        <source>The office server is stopped.</source>
        <translation>Kontorets server er stoppet.</translation>
    </message>
    <message>
        <source>The office server ran already.</source>
        <translation>Kontorets server kørte allerede.</translation>
    </message>
    <message>
        <source>The office server runs.</source>
        <translation>Kontorets server kører.</translation>
    </message>
    <message>
        <source>The old recovery code opens nothing any more. Print the sheet, lock it up, then delete the file.</source>
        <translation>Den gamle gendannelseskode åbner ikke længere noget. Udskriv arket, lås det inde, og slet så filen.</translation>
    </message>
    <message>
        <source>The option {option} is not complete, or has a value too many.</source>
        <translation>Valget {option} er ikke fuldstændigt eller har en værdi for meget.</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Borgerens perspektiv</translation>
    </message>
    <message>
        <source>The register is as of {moment}.</source>
        <translation>Registret er, som det var {moment}.</translation>
    </message>
    <message>
        <source>The register is in order. Only the administrator&apos;s file needs another look; work goes on meanwhile.</source>
        <translation>Registret er i orden. Kun it-administratorens fil skal ses efter; arbejdet går videre imens.</translation>
    </message>
    <message>
        <source>The register is open elsewhere: no record of this copy was kept. Hand-overs are recorded in the window.</source>
        <translation>Registret er åbent et andet sted: Eksemplaret blev ikke noteret. Afleveringer noteres i vinduet.</translation>
    </message>
    <message>
        <source>The register is ready in {folder}.</source>
        <translation>Registret ligger klar i {folder}.</translation>
    </message>
    <message>
        <source>The same passphrase again: </source>
        <translation>Den samme adgangskode en gang til: </translation>
    </message>
    <message>
        <source>The server lets {name} in no longer (laptops: {count}). What is on a laptop stays there, encrypted.</source>
        <translation>Serveren lukker ikke længere {name} ind (computere: {count}). Det, der ligger på en computer, bliver der, krypteret.</translation>
    </message>
    <message>
        <source>The six words are missing: use --code-file.</source>
        <translation>De seks ord mangler: brug --code-file.</translation>
    </message>
    <message>
        <source>The six words from your team lead: </source>
        <translation>De seks ord fra din teamleder: </translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Der er en nyere plan fra {date}.</translation>
    </message>
    <message>
        <source>There is a word too many: {word}. The form is: {form}.</source>
        <translation>Der er et ord for meget: {word}. Formen er: {form}.</translation>
    </message>
    <message>
        <source>There is no command {word}.</source>
        <translation>Der findes ikke nogen kommando {word}.</translation>
    </message>
    <message>
        <source>There is no option {option}.</source>
        <translation>Der findes ikke noget valg {option}.</translation>
    </message>
    <message>
        <source>This is the draft: nothing is agreed yet.</source>
        <translation>Dette er kladden: Intet er aftalt endnu.</translation>
    </message>
    <message>
        <source>This is the recovery code, should the passphrase of the example be lost.</source>
        <translation>Dette er gendannelseskoden, hvis eksemplets adgangskode går tabt.</translation>
    </message>
    <message>
        <source>This is the recovery code. It opens the register when the passphrase is lost and is shown only now: print it or write it down, and keep it apart from the computer.</source>
        <translation>Dette er gendannelseskoden. Den åbner registret, når adgangskoden er væk, og vises kun nu: Udskriv den, eller skriv den ned, og gem den et andet sted end ved computeren.</translation>
    </message>
    <message>
        <source>This laptop now belongs to {office}. Next: caseapp sync</source>
        <translation>Denne computer hører nu til {office}. Det næste er: caseapp sync</translation>
    </message>
    <message>
        <source>This laptop works on its own: no office server is set up.</source>
        <translation>Denne computer arbejder alene: der er ikke sat en server op.</translation>
    </message>
    <message>
        <source>Two versions kept</source>
        <translation>To versioner gemt</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Watching the laptops&apos; sessions. Ctrl+C ends it.</source>
        <translation>Computernes forbindelser overvåges. Ctrl+C afslutter.</translation>
    </message>
    <message>
        <source>What matters</source>
        <translation>Det er vigtigt</translation>
    </message>
    <message>
        <source>What stopped the last try</source>
        <translation>Hvad der stoppede sidste forsøg</translation>
    </message>
    <message>
        <source>What the office has promised</source>
        <translation>Det har kommunen lovet</translation>
    </message>
    <message>
        <source>What the person says to it</source>
        <translation>Hvad borgeren siger til det</translation>
    </message>
    <message>
        <source>What was there before lies in {folder}.</source>
        <translation>Det, der var der før, ligger i {folder}.</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Skrevet af</translation>
    </message>
    <message>
        <source>a day like 2026-03-31</source>
        <translation>en dag som 2026-03-31</translation>
    </message>
    <message>
        <source>a name like srv.example or an address like 192.0.2.7</source>
        <translation>et navn som srv.example eller en adresse som 192.0.2.7</translation>
    </message>
    <message>
        <source>a team lead, who also writes what all share</source>
        <translation>en teamleder, som også skriver det, alle deler</translation>
    </message>
    <message>
        <source>a whole number from 0</source>
        <translation>et helt tal fra 0</translation>
    </message>
    <message>
        <source>a whole number from 0 to 1000000</source>
        <translation>et helt tal fra 0 til 1000000</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>et helt tal fra 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to 100000</source>
        <translation>et helt tal fra 1 til 100000</translation>
    </message>
    <message>
        <source>a whole number from 1 to 65535</source>
        <translation>et helt tal fra 1 til 65535</translation>
    </message>
    <message>
        <source>add to a finished note</source>
        <translation>føje noget til et færdigt notat</translation>
    </message>
    <message>
        <source>an existing PostgreSQL, as its administrator; the password best in ~/.pgpass</source>
        <translation>en eksisterende PostgreSQL, som dens administrator; adgangskoden helst i ~/.pgpass</translation>
    </message>
    <message>
        <source>another number gives other people, the same number the same</source>
        <translation>et andet tal giver andre mennesker, det samme tal de samme</translation>
    </message>
    <message>
        <source>begin a note about a person (-: not known yet)</source>
        <translation>begynde et notat om en person (-: endnu ikke kendt)</translation>
    </message>
    <message>
        <source>caseapp alone opens the window.</source>
        <translation>caseapp alene åbner vinduet.</translation>
    </message>
    <message>
        <source>change what the document names of a person</source>
        <translation>ret det hos en borger, som dokumentet nævner</translation>
    </message>
    <message>
        <source>check everything and change nothing</source>
        <translation>kontrollér alt, og ændr intet</translation>
    </message>
    <message>
        <source>check the office&apos;s server and list its laptops</source>
        <translation>kontroller kontorets server, og vis dens computere</translation>
    </message>
    <message>
        <source>check the record of who did what</source>
        <translation>kontrollér loggen: hvem gjorde hvad hvornår</translation>
    </message>
    <message>
        <source>country of the office</source>
        <translation>kontorets land</translation>
    </message>
    <message>
        <source>create or change a person&apos;s draft plan</source>
        <translation>opret eller ret en borgers plankladde</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>kladde</translation>
    </message>
    <message>
        <source>end sessions that hold others up, until Ctrl+C is pressed</source>
        <translation>afslut forbindelser, der holder andre op, indtil der trykkes Ctrl+C</translation>
    </message>
    <message>
        <source>enter a person</source>
        <translation>opret en borger</translation>
    </message>
    <message>
        <source>enter everybody in a CSV file, or nobody</source>
        <translation>opret alle borgere i en CSV-fil, eller ingen</translation>
    </message>
    <message>
        <source>exchange with the office: send, fetch, compare</source>
        <translation>udveksl med kontoret: send, hent, sammenlign</translation>
    </message>
    <message>
        <source>file that holds the passphrase; else it is asked for</source>
        <translation>fil med adgangskoden; ellers bliver der spurgt</translation>
    </message>
    <message>
        <source>file that holds the six words; else they are asked for</source>
        <translation>fil med de seks ord; ellers bliver der spurgt</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>fil, der skrives</translation>
    </message>
    <message>
        <source>finish a note; it cannot be changed afterwards</source>
        <translation>færdiggøre et notat; det kan ikke ændres bagefter</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>færdigt</translation>
    </message>
    <message>
        <source>folder of the office server</source>
        <translation>mappe med kontorets server</translation>
    </message>
    <message>
        <source>folder of the register</source>
        <translation>mappen med registret</translation>
    </message>
    <message>
        <source>form of the sheet</source>
        <translation>arkets form</translation>
    </message>
    <message>
        <source>freeze the next version with everybody&apos;s answers</source>
        <translation>fasthold den næste version med alles svar</translation>
    </message>
    <message>
        <source>give somebody a case</source>
        <translation>giv nogen en sag</translation>
    </message>
    <message>
        <source>good</source>
        <translation>godt</translation>
    </message>
    <message>
        <source>how many notes, those of the stories first; else 300</source>
        <translation>hvor mange notater, historiernes først; ellers 300</translation>
    </message>
    <message>
        <source>how many people, the twelve stories first; else 100</source>
        <translation>hvor mange mennesker, først de tolv historier; ellers 100</translation>
    </message>
    <message>
        <source>how many to list at most</source>
        <translation>hvor mange der højst vises</translation>
    </message>
    <message>
        <source>kept beside it</source>
        <translation>gemt ved siden af</translation>
    </message>
    <message>
        <source>language of the messages, or of the printed sheet</source>
        <translation>sproget i beskederne eller på det udskrevne ark</translation>
    </message>
    <message>
        <source>last day of a substitute, as 2026-03-31</source>
        <translation>sidste dag for en vikar, fx 2026-03-31</translation>
    </message>
    <message>
        <source>let a laptop of somebody join: a file, and six words to tell</source>
        <translation>lad en computer komme med: en fil og seks ord, der skal siges</translation>
    </message>
    <message>
        <source>let the laptops of somebody in no longer</source>
        <translation>luk ikke længere en persons computere ind</translation>
    </message>
    <message>
        <source>let this laptop join the office, with the team lead&apos;s file</source>
        <translation>tilmeld denne computer til kontoret med teamlederens fil</translation>
    </message>
    <message>
        <source>list people</source>
        <translation>vis en liste over borgere</translation>
    </message>
    <message>
        <source>make a new recovery code and write its sheet; the old code ends</source>
        <translation>lav en ny gendannelseskode og skriv arket; den gamle kode udløber</translation>
    </message>
    <message>
        <source>make a new, empty register and print its recovery code</source>
        <translation>opret et nyt, tomt register, og vis gendannelseskoden</translation>
    </message>
    <message>
        <source>make a register with invented people to look around in</source>
        <translation>opret et register med opdigtede mennesker til at se sig omkring i</translation>
    </message>
    <message>
        <source>make a verified backup, in the workspace or in a file of your own</source>
        <translation>lav en kontrolleret sikkerhedskopi, i arbejdsmappen eller i din egen fil</translation>
    </message>
    <message>
        <source>name of the first user; else the login name</source>
        <translation>navnet på den første bruger; ellers loginnavnet</translation>
    </message>
    <message>
        <source>name of the office</source>
        <translation>kontorets navn</translation>
    </message>
    <message>
        <source>name or address under which laptops reach the server</source>
        <translation>navn eller adresse, som computerne når serveren på</translation>
    </message>
    <message>
        <source>never</source>
        <translation>aldrig</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>endnu ikke kendt</translation>
    </message>
    <message>
        <source>not on the shared screen</source>
        <translation>ikke på den fælles skærm</translation>
    </message>
    <message>
        <source>only look through the file; change nothing</source>
        <translation>se kun filen igennem; ændr intet</translation>
    </message>
    <message>
        <source>only people whose name or number fits</source>
        <translation>kun borgere, hvis navn eller nummer passer</translation>
    </message>
    <message>
        <source>only with care</source>
        <translation>kun med omtanke</translation>
    </message>
    <message>
        <source>port of the server; else 5432</source>
        <translation>serverens port; ellers 5432</translation>
    </message>
    <message>
        <source>print one JSON document instead of text</source>
        <translation>skriv ét JSON-dokument i stedet for tekst</translation>
    </message>
    <message>
        <source>put a backup in place and set the old files aside</source>
        <translation>læg en sikkerhedskopi på plads, og læg de gamle filer til side</translation>
    </message>
    <message>
        <source>say whom an unfinished note is about</source>
        <translation>sige, hvem et ufærdigt notat handler om</translation>
    </message>
    <message>
        <source>search people, notes and addenda, the newest first</source>
        <translation>søge i personer, notater og tilføjelser, det nyeste først</translation>
    </message>
    <message>
        <source>set up the office&apos;s server, so that laptops can exchange</source>
        <translation>sæt kontorets server op, så computere kan udveksle</translation>
    </message>
    <message>
        <source>show a person with plan, promises, meetings and notes</source>
        <translation>vise en person med plan, løfter, møder og notater</translation>
    </message>
    <message>
        <source>show the newest agreed version, else the draft</source>
        <translation>vis den nyeste aftalte version, ellers kladden</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>vis denne hjælp</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>gælder</translation>
    </message>
    <message>
        <source>start the office&apos;s server</source>
        <translation>start kontorets server</translation>
    </message>
    <message>
        <source>stop the office&apos;s server</source>
        <translation>stop kontorets server</translation>
    </message>
    <message>
        <source>take a case from somebody</source>
        <translation>tag en sag fra nogen</translation>
    </message>
    <message>
        <source>team lead</source>
        <translation>teamleder</translation>
    </message>
    <message>
        <source>the answers and signatures</source>
        <translation>svarene og underskrifterne</translation>
    </message>
    <message>
        <source>the draft, also when a version was agreed</source>
        <translation>kladden, også når en version er aftalt</translation>
    </message>
    <message>
        <source>this agreed version</source>
        <translation>denne aftalte version</translation>
    </message>
    <message>
        <source>what becomes of people who are there already; else refuse</source>
        <translation>hvad der sker med borgere, der allerede er der; ellers refuse</translation>
    </message>
    <message>
        <source>what waits to be sent, and when the last exchange was</source>
        <translation>hvad der venter på at blive sendt, og hvornår der sidst blev udvekslet</translation>
    </message>
    <message>
        <source>where two versions of the same text are kept</source>
        <translation>hvor to versioner af den samme tekst er gemt</translation>
    </message>
    <message>
        <source>whose copy it is: a voice of the plan, or file</source>
        <translation>hvis eksemplar det er: en stemme i planen eller file</translation>
    </message>
    <message>
        <source>write a person&apos;s plan as a PDF file for printing</source>
        <translation>skriv en borgers plan som PDF-fil til udskrift</translation>
    </message>
    <message>
        <source>write who is around a person as a drawing and in words</source>
        <translation>skriv, hvem der er omkring en borger, som tegning og med ord</translation>
    </message>
    <message>
        <source>{created} of {total} people are in the register now.</source>
        <translation>{created} af {total} borgere står nu i registeret.</translation>
    </message>
    <message>
        <source>{done} of {total} people (Ctrl+C leaves everything as it was)</source>
        <translation>{done} af {total} borgere (Ctrl+C lader alt være, som det var)</translation>
    </message>
    <message>
        <source>{done} of {total} people and notes (Ctrl+C stops)</source>
        <translation>{done} af {total} personer og notater (Ctrl+C standser)</translation>
    </message>
    <message>
        <source>{file}, pages: {pages}</source>
        <translation>{file}, sider: {pages}</translation>
    </message>
    <message>
        <source>{fitting} of {total} people can be imported. Nothing was changed.</source>
        <translation>{fitting} af {total} borgere kan importeres. Intet er ændret.</translation>
    </message>
    <message>
        <source>{name} does not have this case any more.</source>
        <translation>{name} har ikke længere denne sag.</translation>
    </message>
    <message>
        <source>{name} has not sent anything yet.</source>
        <translation>{name} har ikke sendt noget endnu.</translation>
    </message>
    <message>
        <source>{name} has this case to the end of {day}.</source>
        <translation>{name} har denne sag til og med {day}.</translation>
    </message>
    <message>
        <source>{name} has this case.</source>
        <translation>{name} har denne sag.</translation>
    </message>
    <message>
        <source>{name} last sent at {time}. Newer notes may be missing.</source>
        <translation>{name} sendte sidst {time}. Nyere notater kan mangle.</translation>
    </message>
    <message>
        <source>{option} does not belong to {command}. The form is: {form}.</source>
        <translation>{option} hører ikke til {command}. Formen er: {form}.</translation>
    </message>
    <message>
        <source>{option} needs a value of this form: {form}.</source>
        <translation>{option} skal have en værdi af denne form: {form}.</translation>
    </message>
    <message>
        <source>{shown} of {total} finds</source>
        <translation>{shown} af {total} fund</translation>
    </message>
    <message>
        <source>{shown} of {total} people</source>
        <translation>{shown} af {total} borgere</translation>
    </message>
    <message>
        <source>{what} is missing. The form is: {form}.</source>
        <translation>{what} mangler. Formen er: {form}.</translation>
    </message>
    <message>
        <source>{word} needs another word: {choices}.</source>
        <translation>{word} mangler et ord mere: {choices}.</translation>
    </message>
    <message>
        <source>… and {count} more; --json prints all of them.</source>
        <translation>… og {count} mere; --json viser dem alle.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>No match.</source>
        <translation>Intet fundet.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Hvad vil du gøre?</translation>
    </message>
    <message>
        <source>What you can do here, and people</source>
        <translation>Hvad du kan gøre her, og borgere</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <source>Best time</source>
        <translation>Bedste tidspunkt</translation>
    </message>
    <message>
        <source>Best time, said by</source>
        <translation>Bedste tidspunkt, sagt af</translation>
    </message>
    <message>
        <source>For example: leave no message.</source>
        <translation>For eksempel: læg ikke en besked.</translation>
    </message>
    <message>
        <source>For example: mornings, not on Fridays.</source>
        <translation>For eksempel: om formiddagen, ikke om fredagen.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Ikke skrevet ned</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Nummer eller adresse</translation>
    </message>
    <message>
        <source>Preferred</source>
        <translation>Helst sådan</translation>
    </message>
    <message>
        <source>Safe to contact this way</source>
        <translation>Sådan må vi kontakte</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Way to contact</source>
        <translation>Kontakt via</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Husk på</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message numerus="yes">
        <source>%n more copies</source>
        <translation>
            <numerusform>%n eksemplar mere</numerusform>
            <numerusform>%n eksemplarer mere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies that were made</source>
        <translation>Tidligere eksemplarer</translation>
    </message>
    <message>
        <source>Do not print</source>
        <translation>Udskriv ikke</translation>
    </message>
    <message>
        <source>Print anyway</source>
        <translation>Udskriv alligevel</translation>
    </message>
    <message>
        <source>This version of the program draws the sheet differently than on {date}. What was agreed is the same.</source>
        <translation>Denne version af programmet tegner arket anderledes end den {date}. Det, der er aftalt, er det samme.</translation>
    </message>
</context>
<context>
    <name>CopyRow</name>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n gang</numerusform>
            <numerusform>%n gange</numerusform>
        </translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Ikke afleveret endnu</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Udskriv igen</translation>
    </message>
    <message>
        <source>Record hand-over</source>
        <translation>Notér aflevering</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>printer {name}</source>
        <translation>printer {name}</translation>
    </message>
    <message>
        <source>saved as a PDF</source>
        <translation>gemt som PDF</translation>
    </message>
    <message>
        <source>shown on the screen</source>
        <translation>vist på skærmen</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>+14, Fr, 12.3.</source>
        <translation>+14, fre, 12.3.</translation>
    </message>
    <message>
        <source>For example +14 (in 14 days), Fr (next Friday), 12.3. or 2027-03-12</source>
        <translation>For eksempel +14 (om 14 dage), fre (næste fredag), 12.3. eller 2027-03-12</translation>
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
        <translation>Indsat billede</translation>
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
        <translation>Anden fil</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Billede</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Præsentation</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Lyd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Esc or a click leads back.</source>
        <translation>Esc eller et klik fører tilbage.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gemt som {file}. Filen ligger uden for programmets beskyttelse.</translation>
    </message>
    <message>
        <source>Show large</source>
        <translation>Vis stort</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>This computer knows no program for it. Save a copy and open it from there.</source>
        <translation>Computeren kender intet program til det. Gem en kopi, og åbn den derfra.</translation>
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
        <translation>Tilføjet</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Størrelse</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>another laptop</source>
        <translation>anden computer</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Side {number} af {total}</translation>
    </message>
    <message>
        <source>Pages after</source>
        <translation>Siderne efter</translation>
    </message>
    <message>
        <source>Pages before</source>
        <translation>Siderne før</translation>
    </message>
    <message>
        <source>Pages {first} to {last} of {total}</source>
        <translation>Side {first} til {last} af {total}</translation>
    </message>
    <message>
        <source>The document, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translation>Dokumentet, så stort som skærmen. Side {number} af {total}. Esc fører tilbage.</translation>
    </message>
</context>
<context>
    <name>EditableCard</name>
    <message>
        <source>Go on writing</source>
        <translation>Skriv videre</translation>
    </message>
</context>
<context>
    <name>EnteredAlthough</name>
    <message>
        <source>Create anyway (why?)</source>
        <translation>Opret alligevel (hvorfor?)</translation>
    </message>
    <message>
        <source>For example: her twin sister. One line is enough.</source>
        <translation>For eksempel: hendes tvillingesøster. En linje er nok.</translation>
    </message>
    <message>
        <source>Not needed, but it helps whoever comes next.</source>
        <translation>Ikke nødvendigt, men det hjælper den næste.</translation>
    </message>
    <message>
        <source>Somebody with this name and birth date is here. Open them, or say why this is another.</source>
        <translation>Navnet findes allerede med samme fødselsdato. Åbn sagen, eller skriv, hvorfor det er en anden.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A letter cannot be printed</source>
        <translation>Et bogstav kan ikke udskrives</translation>
    </message>
    <message>
        <source>Add it again when it suits you.</source>
        <translation>Tilføj det igen, når det passer dig.</translation>
    </message>
    <message>
        <source>Add sslrootcert=FILE to the DSN: the certificate of the authority that signed the server&apos;s.</source>
        <translation>Føj sslrootcert=FIL til DSN: certifikatet fra den, der har udstedt serverens.</translation>
    </message>
    <message>
        <source>Add the document again, or bring it back from a backup.</source>
        <translation>Tilføj dokumentet igen, eller hent det fra en sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Adding the document was stopped</source>
        <translation>Tilføjelsen blev afbrudt</translation>
    </message>
    <message>
        <source>An answer is missing for: {goals}. The plan stays a draft.</source>
        <translation>Der mangler et svar til: {goals}. Planen er stadig en kladde.</translation>
    </message>
    <message>
        <source>Another import came between</source>
        <translation>En anden import kom imellem</translation>
    </message>
    <message>
        <source>Another program is using the register</source>
        <translation>Et andet program bruger registret lige nu</translation>
    </message>
    <message>
        <source>Another program listens on port {port}</source>
        <translation>Et andet program lytter på port {port}</translation>
    </message>
    <message>
        <source>Ask about each goal. &quot;Could not answer&quot; is an answer too.</source>
        <translation>Spørg om hvert mål. »Kunne ikke svare« er også et svar.</translation>
    </message>
    <message>
        <source>Ask whoever runs it; caseapp server doctor says how it is.</source>
        <translation>Spørg dem, der driver den; caseapp server doctor fortæller, hvordan den har det.</translation>
    </message>
    <message>
        <source>Ask your IT administration to update the office server.</source>
        <translation>Bed it-administratoren om at opdatere kontorets server.</translation>
    </message>
    <message>
        <source>Ask your team lead before you exchange again.</source>
        <translation>Spørg din teamleder, før du udveksler igen.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new enrolment file for this laptop.</source>
        <translation>Bed din teamleder om en ny tilmeldingsfil til denne computer.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new one.</source>
        <translation>Bed din teamleder om en ny.</translation>
    </message>
    <message>
        <source>Ask your team lead for a new one. If it was not you who used it, say so at once.</source>
        <translation>Bed din teamleder om en ny. Hvis det ikke var dig, der brugte den, så sig det med det samme.</translation>
    </message>
    <message>
        <source>Ask your team lead to give you the file once more.</source>
        <translation>Bed din teamleder om at give dig filen igen.</translation>
    </message>
    <message>
        <source>Ask your team lead whether it shall join another office.</source>
        <translation>Spørg din teamleder, om den skal høre til et andet kontor.</translation>
    </message>
    <message>
        <source>Ask your team lead whether this laptop shall be let in again.</source>
        <translation>Spørg din teamleder, om computeren skal lukkes ind igen.</translation>
    </message>
    <message>
        <source>Ask {lead_name}.</source>
        <translation>Spørg {lead_name}.</translation>
    </message>
    <message>
        <source>Assign it to a person, then finish it.</source>
        <translation>Knyt det til en person, og færdiggør det så.</translation>
    </message>
    <message>
        <source>Begin a new register on this laptop and join with that one.</source>
        <translation>Begynd et nyt register på denne bærbare og tilslut det.</translation>
    </message>
    <message>
        <source>Begin a plan first, or choose another version.</source>
        <translation>Begynd først en plan, eller vælg en anden version.</translation>
    </message>
    <message>
        <source>Begin it again when it suits you.</source>
        <translation>Begynd igen, når det passer dig.</translation>
    </message>
    <message>
        <source>Begin this import again, and wait until it is finished.</source>
        <translation>Begynd importen forfra, og vent, til den er færdig.</translation>
    </message>
    <message>
        <source>Best take a whole sentence that only you would say.</source>
        <translation>Tag gerne en hel sætning, som kun du ville sige.</translation>
    </message>
    <message>
        <source>Call the command as a user who is not root, or add that user.</source>
        <translation>Kør kommandoen som en anden bruger end root, eller opret brugeren.</translation>
    </message>
    <message>
        <source>Change the draft and agree the next version.</source>
        <translation>Ret i kladden, og aftal den næste version.</translation>
    </message>
    <message>
        <source>Change the note itself, or finish it first.</source>
        <translation>Ret selve notatet, eller færdiggør det først.</translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <translation>Tjek navnet, mappen og dine rettigheder.</translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again. If it happens twice, make a backup on another disk and have this one looked at.</source>
        <translation>Tjek, at disken er tilsluttet, og prøv igen. Sker det to gange, så tag en sikkerhedskopi på en anden disk, og få denne undersøgt.</translation>
    </message>
    <message>
        <source>Check the folder, or make a new register with: caseapp init</source>
        <translation>Tjek mappen, eller opret et nyt register med: caseapp init</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Vælg en mappe, der er tom eller ikke findes endnu.</translation>
    </message>
    <message>
        <source>Choose a folder under /var/lib or /srv, or call the command as a user who is not root.</source>
        <translation>Vælg en mappe under /var/lib eller /srv, eller kør kommandoen som en anden bruger end root.</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write there.</source>
        <translation>Vælg en anden mappe, eller bed om ret til at skrive i den.</translation>
    </message>
    <message>
        <source>Choose another way to hand the sheet over.</source>
        <translation>Vælg en anden måde at aflevere arket på.</translation>
    </message>
    <message>
        <source>Close caseapp and start it again. If it happens twice, report it.</source>
        <translation>Luk caseapp, og start det igen. Sker det en gang til, så meld det.</translation>
    </message>
    <message>
        <source>Close the other window, or wait until it is done.</source>
        <translation>Luk det andet vindue, eller vent, til det er færdigt.</translation>
    </message>
    <message>
        <source>Compare both.</source>
        <translation>Sammenlign de to versioner.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group: nine groups of four.</source>
        <translation>Sammenlign den med arket, gruppe for gruppe: ni grupper med fire tegn.</translation>
    </message>
    <message>
        <source>Compare them word by word with what your team lead told you.</source>
        <translation>Sammenlign dem ord for ord med det, din teamleder har sagt.</translation>
    </message>
    <message>
        <source>Copy your text or fix the permissions of {folder}.</source>
        <translation>Kopiér din tekst, eller få rettighederne til {folder} rettet.</translation>
    </message>
    <message>
        <source>Correct what is named and try again.</source>
        <translation>Ret det, der er nævnt, og prøv igen.</translation>
    </message>
    <message>
        <source>Damage was found: {where}. Nothing was changed.</source>
        <translation>Der er fundet en skade: {where}. Intet er ændret.</translation>
    </message>
    <message>
        <source>Documents of up to {megabytes} MB can be kept. Nothing was added.</source>
        <translation>Dokumenter op til {megabytes} MB kan gemmes. Intet blev tilføjet.</translation>
    </message>
    <message>
        <source>Exchange once more.</source>
        <translation>Udveksl en gang til.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the change by itself.</source>
        <translation>Ret rettighederne til {folder}, og luk andre programmer, der bruger mappen. Start så caseapp igen: Det gør skiftet færdigt af sig selv.</translation>
    </message>
    <message>
        <source>Fix the permissions of {folder} and close other programs that use it, then start caseapp again. It finishes the restore by itself.</source>
        <translation>Ret rettighederne til {folder}, og luk andre programmer, der bruger den. Start så caseapp igen. Det gør selv gendannelsen færdig.</translation>
    </message>
    <message>
        <source>Free some space in {folder} or fix its permissions, then try again.</source>
        <translation>Frigør plads i {folder}, eller ret rettighederne, og prøv igen.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Frigør plads, eller vælg en anden mappe, og prøv så igen.</translation>
    </message>
    <message>
        <source>Free some space, at least {megabytes} MB, then try again.</source>
        <translation>Skaf plads, mindst {megabytes} MB, og prøv så igen.</translation>
    </message>
    <message>
        <source>Free some space, then press Save.</source>
        <translation>Frigør plads, og tryk så Gem.</translation>
    </message>
    <message>
        <source>Install caseapp {needed} or newer.</source>
        <translation>Installér caseapp {needed} eller nyere.</translation>
    </message>
    <message>
        <source>Install it (on Debian the package postgresql), or name a server that runs with --dsn.</source>
        <translation>Installer det (på Debian pakken postgresql), eller angiv en server, der kører, med --dsn.</translation>
    </message>
    <message>
        <source>Install the newer version of caseapp.</source>
        <translation>Installér den nyere version af caseapp.</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {least} are needed. Nothing was changed.</source>
        <translation>Den har {length} tegn; der skal være mindst {least}. Intet er ændret.</translation>
    </message>
    <message>
        <source>It is good for three days only. Nothing was changed.</source>
        <translation>Den gælder kun i tre dage. Intet er ændret.</translation>
    </message>
    <message>
        <source>It is kept as it was added.</source>
        <translation>Det er gemt, som det blev tilføjet.</translation>
    </message>
    <message>
        <source>It is not clear yet whom this note is about</source>
        <translation>Det er endnu ikke klart, hvem dette notat handler om</translation>
    </message>
    <message>
        <source>It lets in one laptop, once. Nothing was changed here.</source>
        <translation>Den lukker én computer ind én gang. Intet er ændret her.</translation>
    </message>
    <message>
        <source>It runs as the user {user}, who may not pass into {folder}. No office server was made.</source>
        <translation>Det kører som brugeren {user}, der ikke må komme ind i {folder}. Der er ikke oprettet en server.</translation>
    </message>
    <message>
        <source>It stays a draft.</source>
        <translation>Det forbliver en kladde.</translation>
    </message>
    <message>
        <source>It was left as it is, and nothing was made.</source>
        <translation>Den er ikke rørt, og der er ikke oprettet noget.</translation>
    </message>
    <message>
        <source>It was left as it is: {folder}</source>
        <translation>Det er ladt urørt: {folder}</translation>
    </message>
    <message>
        <source>It was not finished. Everything that was saved is there.</source>
        <translation>Det blev ikke færdiggjort. Alt, hvad der er gemt, er der.</translation>
    </message>
    <message>
        <source>It was not used. Your register is as before.</source>
        <translation>Den er ikke brugt. Dit register er som før.</translation>
    </message>
    <message>
        <source>It would have taken {count} of {total} files off this laptop without saying why. Nothing was removed.</source>
        <translation>Den ville have fjernet {count} af {total} sager fra denne computer uden at sige hvorfor. Intet er fjernet.</translation>
    </message>
    <message>
        <source>Its own words stand in {log}; try again when that is put right.</source>
        <translation>Hvad det selv siger, står i {log}; prøv igen, når det er bragt i orden.</translation>
    </message>
    <message>
        <source>Its title is known here, its content lies on the laptop where it was added.</source>
        <translation>Her kendes titlen, indholdet ligger på den computer, hvor det blev tilføjet.</translation>
    </message>
    <message>
        <source>Join with a register of your own: caseapp init makes one.</source>
        <translation>Tilslut dit eget register: caseapp init laver et.</translation>
    </message>
    <message>
        <source>Keep the backup and report this to whoever looks after caseapp.</source>
        <translation>Behold sikkerhedskopien, og meld det til den, der passer caseapp.</translation>
    </message>
    <message>
        <source>Keep working. If this stays so, look whether the network or the office&apos;s VPN is on.</source>
        <translation>Arbejd bare videre. Hvis det bliver ved, så se, om netværket eller kontorets VPN er slået til.</translation>
    </message>
    <message>
        <source>Keep working. The next exchange goes on where this one stopped.</source>
        <translation>Arbejd bare videre. Næste udveksling fortsætter, hvor denne stoppede.</translation>
    </message>
    <message>
        <source>Laptops must know that they talk to this server. Nothing was made.</source>
        <translation>Computerne skal vide, at de taler med denne server. Der er ikke oprettet noget.</translation>
    </message>
    <message>
        <source>Let {holder} open the register first.</source>
        <translation>Lad først {holder} åbne registret.</translation>
    </message>
    <message>
        <source>Letters are not safe for this person</source>
        <translation>Breve er ikke sikre for denne person</translation>
    </message>
    <message>
        <source>Look at the name and the number of the case, and try again.</source>
        <translation>Se på navnet og sagsnummeret, og prøv igen.</translation>
    </message>
    <message>
        <source>Look at the number, or let the laptop that has this person send first: caseapp sync</source>
        <translation>Se på nummeret, eller lad først den computer sende, der har borgeren: caseapp sync</translation>
    </message>
    <message>
        <source>Look for the recovery sheet of this office and type its code.</source>
        <translation>Find gendannelsesarket for dette kontor, og skriv koden fra det.</translation>
    </message>
    <message>
        <source>Look whose it is; another office needs another PostgreSQL.</source>
        <translation>Se efter, hvis den er; et andet kontor kræver en anden PostgreSQL.</translation>
    </message>
    <message>
        <source>Make it smaller, or add it in parts.</source>
        <translation>Gør den mindre, eller tilføj den i dele.</translation>
    </message>
    <message>
        <source>Name its folder with --dir, or make one with: caseapp server init</source>
        <translation>Angiv dens mappe med --dir, eller opret en med: caseapp server init</translation>
    </message>
    <message>
        <source>No new one was created.</source>
        <translation>Der er ikke oprettet en ny.</translation>
    </message>
    <message>
        <source>No office server was made; {folder} was left as it is.</source>
        <translation>Der er ikke oprettet en server; {folder} er ikke rørt.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Der er ikke sat nogen printer op på denne computer</translation>
    </message>
    <message>
        <source>Nobody was imported. Nothing was changed.</source>
        <translation>Ingen blev importeret. Intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing can be saved in this folder</source>
        <translation>Der kan ikke gemmes noget i denne mappe</translation>
    </message>
    <message>
        <source>Nothing is lost and nothing is changed.</source>
        <translation>Intet er gået tabt, og intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing is lost, and nothing will arrive twice.</source>
        <translation>Intet er gået tabt, og intet kommer frem to gange.</translation>
    </message>
    <message>
        <source>Nothing is lost: the backup and the old register are both complete.</source>
        <translation>Intet er gået tabt: Både sikkerhedskopien og det gamle register er hele.</translation>
    </message>
    <message>
        <source>Nothing is lost: the laptops give back what it has never seen.</source>
        <translation>Intet er tabt: De bærbare giver den det tilbage, den aldrig har set.</translation>
    </message>
    <message>
        <source>Nothing is lost: the register is complete under its new key.</source>
        <translation>Intet er tabt: Registret er komplet under sin nye nøgle.</translation>
    </message>
    <message>
        <source>Nothing is lost: you can keep working, and your changes wait here.</source>
        <translation>Intet er gået tabt: du kan arbejde videre, og dine ændringer venter her.</translation>
    </message>
    <message>
        <source>Nothing is lost: your changes wait on this laptop.</source>
        <translation>Intet er gået tabt: dine ændringer venter på denne computer.</translation>
    </message>
    <message>
        <source>Nothing is stored under this id or number</source>
        <translation>Der er ikke gemt noget under dette id eller nummer</translation>
    </message>
    <message>
        <source>Nothing of it can be trusted, so nothing is shown.</source>
        <translation>Intet af den er til at stole på, derfor vises intet.</translation>
    </message>
    <message>
        <source>Nothing of it was kept.</source>
        <translation>Intet af det blev gemt.</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Nothing was changed in {folder}.</source>
        <translation>Intet er ændret i {folder}.</translation>
    </message>
    <message>
        <source>Nothing was changed, and your data is safe.</source>
        <translation>Intet er ændret, og dine data er i sikkerhed.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing was changed. The person&apos;s file goes on in {number}.</source>
        <translation>Intet er ændret. Det fortsætter i {number}.</translation>
    </message>
    <message>
        <source>Nothing was changed. What the office has stored is as it was.</source>
        <translation>Intet er ændret. Det, kontoret har gemt, er, som det var.</translation>
    </message>
    <message>
        <source>Nothing was changed: everybody unlocks as before.</source>
        <translation>Intet blev ændret: Alle låser op som før.</translation>
    </message>
    <message>
        <source>Nothing was created in {folder}.</source>
        <translation>Der blev ikke oprettet noget i {folder}.</translation>
    </message>
    <message>
        <source>Nothing was created or changed in {folder}.</source>
        <translation>Der er ikke oprettet eller ændret noget i {folder}.</translation>
    </message>
    <message>
        <source>Nothing was created or changed.</source>
        <translation>Der er ikke oprettet eller ændret noget.</translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation>Der er ikke åbnet eller ændret noget.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your text stays on the screen.</source>
        <translation>Intet er overskrevet. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>Nothing was removed here, and what was not sent yet stays here.</source>
        <translation>Intet er fjernet her, og det, der ikke er sendt endnu, bliver her.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Der er ikke sendt eller ændret noget.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Your changes wait on this laptop.</source>
        <translation>Der er ikke sendt noget til den. Dine ændringer venter på denne computer.</translation>
    </message>
    <message>
        <source>Nothing was sent, and nothing is missing.</source>
        <translation>Der er ikke sendt noget, og der mangler ikke noget.</translation>
    </message>
    <message>
        <source>Nothing was shown or changed.</source>
        <translation>Intet er vist eller ændret.</translation>
    </message>
    <message>
        <source>Nothing was started or stopped.</source>
        <translation>Der er ikke startet eller stoppet noget.</translation>
    </message>
    <message>
        <source>Open it in another program.</source>
        <translation>Åbn det i et andet program.</translation>
    </message>
    <message>
        <source>Open it there. If it was added here, a backup can bring it back.</source>
        <translation>Åbn det dér. Blev det tilføjet her, kan en sikkerhedskopi bringe det tilbage.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Åbn det, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Open the person&apos;s page again to see how it stands.</source>
        <translation>Åbn personens side igen, så ser du, hvordan det står til.</translation>
    </message>
    <message>
        <source>Open {number} and go on there, or part the two again there.</source>
        <translation>Åbn {number}, og arbejd videre der, eller skil de to ad igen der.</translation>
    </message>
    <message>
        <source>Open {number} and part these two there first.</source>
        <translation>Åbn {number}, og skil først de to ad der.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot get into this folder</source>
        <translation>PostgreSQL kan ikke komme ind i mappen</translation>
    </message>
    <message>
        <source>PostgreSQL did not start</source>
        <translation>PostgreSQL startede ikke</translation>
    </message>
    <message>
        <source>PostgreSQL does not run as root</source>
        <translation>PostgreSQL kører ikke som root</translation>
    </message>
    <message>
        <source>PostgreSQL is not installed on this machine</source>
        <translation>PostgreSQL er ikke installeret på denne maskine</translation>
    </message>
    <message>
        <source>PostgreSQL refused this</source>
        <translation>PostgreSQL afviste dette</translation>
    </message>
    <message>
        <source>Print later or choose another printer.</source>
        <translation>Udskriv senere, eller vælg en anden printer.</translation>
    </message>
    <message>
        <source>Print later, or connect a printer and try again.</source>
        <translation>Udskriv senere, eller tilslut en printer og prøv igen.</translation>
    </message>
    <message>
        <source>Printing from here is not possible on this computer</source>
        <translation>Der kan ikke udskrives herfra på denne computer</translation>
    </message>
    <message>
        <source>Quick unlock is not available on this computer right now</source>
        <translation>Hurtig oplåsning virker ikke på denne computer lige nu</translation>
    </message>
    <message>
        <source>Quick unlock is switched off for this computer</source>
        <translation>Hurtig oplåsning er slået fra for denne computer</translation>
    </message>
    <message>
        <source>Read the note once more, then finish it.</source>
        <translation>Læs notatet en gang til, og færdiggør det så.</translation>
    </message>
    <message>
        <source>Read the plan back once more, then agree.</source>
        <translation>Læs planen op en gang til, og aftal den så.</translation>
    </message>
    <message>
        <source>Restore from the backup of {backup}: caseapp restore</source>
        <translation>Gendan fra sikkerhedskopien fra {backup}: caseapp restore</translation>
    </message>
    <message>
        <source>Restore from the backup of {backup}; notes after that may be missing. The damaged file is kept beside it.</source>
        <translation>Gendan fra sikkerhedskopien fra {backup}; senere notater kan mangle. Den beskadigede fil bliver liggende ved siden af.</translation>
    </message>
    <message>
        <source>Restore the key file from a backup: caseapp restore</source>
        <translation>Gendan nøglefilen fra en sikkerhedskopi: caseapp restore</translation>
    </message>
    <message>
        <source>Save the sheet as PDF and print that file, or print later.</source>
        <translation>Gem arket som PDF, og udskriv filen, eller udskriv senere.</translation>
    </message>
    <message>
        <source>Search for it; it may have another number.</source>
        <translation>Søg efter det; måske er nummeret et andet.</translation>
    </message>
    <message>
        <source>See that the account of the administrator has all rights. The fault has the code {fault}.</source>
        <translation>Se efter, om administratorens konto har alle rettigheder. Fejlen har koden {fault}.</translation>
    </message>
    <message>
        <source>Some goals have no answer yet</source>
        <translation>Nogle mål mangler stadig et svar</translation>
    </message>
    <message>
        <source>Something else answered in place of the office server</source>
        <translation>Noget andet svarede i stedet for kontorets server</translation>
    </message>
    <message>
        <source>Something in the input needs another look</source>
        <translation>Noget i oplysningerne skal ses efter en gang til</translation>
    </message>
    <message>
        <source>Something went wrong inside caseapp</source>
        <translation>Noget gik galt inde i caseapp</translation>
    </message>
    <message>
        <source>Start again and type it twice in the same way.</source>
        <translation>Begynd forfra, og skriv den to gange på samme måde.</translation>
    </message>
    <message>
        <source>Start caseapp on a desktop, or use its command line: caseapp --help lists the commands.</source>
        <translation>Start caseapp ved en computer med skærm, eller brug kommandolinjen: caseapp --help viser kommandoerne.</translation>
    </message>
    <message>
        <source>Start it with caseapp server start, or choose another folder.</source>
        <translation>Start den med caseapp server start, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Start it with: caseapp server start</source>
        <translation>Start den med: caseapp server start</translation>
    </message>
    <message>
        <source>Start the command again when you are ready.</source>
        <translation>Start kommandoen igen, når du er klar.</translation>
    </message>
    <message>
        <source>Stop that program, or make the office server with another --port: 5433 for example.</source>
        <translation>Stop det andet program, eller opret serveren med en anden --port, for eksempel 5433.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Afbrudt</translation>
    </message>
    <message>
        <source>Take an older backup.</source>
        <translation>Tag en ældre sikkerhedskopi.</translation>
    </message>
    <message>
        <source>Tell your IT administration this number: {fault}. Keep working.</source>
        <translation>Giv it-administratoren dette nummer: {fault}. Arbejd bare videre.</translation>
    </message>
    <message>
        <source>Tell your team lead, then open the same file again.</source>
        <translation>Sig det til din teamleder, og åbn derefter den samme fil igen.</translation>
    </message>
    <message>
        <source>That passphrase does not fit</source>
        <translation>Adgangskoden passer ikke</translation>
    </message>
    <message>
        <source>That recovery code belongs to another register</source>
        <translation>Gendannelseskoden hører til et andet register</translation>
    </message>
    <message>
        <source>The backup could not be made</source>
        <translation>Sikkerhedskopien kunne ikke laves</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Sikkerhedskopien kunne ikke gendannes</translation>
    </message>
    <message>
        <source>The backup was stopped</source>
        <translation>Sikkerhedskopieringen blev standset</translation>
    </message>
    <message>
        <source>The code was not tried. Nothing is changed.</source>
        <translation>Koden er ikke prøvet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Kommandoen blev ikke forstået</translation>
    </message>
    <message>
        <source>The connection to the office server broke off</source>
        <translation>Forbindelsen til kontorets server blev afbrudt</translation>
    </message>
    <message>
        <source>The data is intact but cannot be opened with it. Nothing was changed.</source>
        <translation>Oplysningerne er intakte, men kan ikke åbnes med den. Intet er ændret.</translation>
    </message>
    <message>
        <source>The data is intact but cannot be opened without it.</source>
        <translation>Oplysningerne er intakte, men kan ikke åbnes uden den.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disken er fuld</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Disken melder en fejl</translation>
    </message>
    <message>
        <source>The draft has changed since it was read back</source>
        <translation>Kladden er ændret, siden den blev læst op</translation>
    </message>
    <message>
        <source>The exchange was stopped to be safe</source>
        <translation>Udvekslingen blev stoppet for en sikkerheds skyld</translation>
    </message>
    <message>
        <source>The file can still be used. Nothing was sent.</source>
        <translation>Filen kan stadig bruges. Der er ikke sendt noget.</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan ikke bruges</translation>
    </message>
    <message>
        <source>The file of this document is damaged</source>
        <translation>Dokumentets fil er beskadiget</translation>
    </message>
    <message>
        <source>The file was not used. Nothing was changed.</source>
        <translation>Filen er ikke brugt. Intet er ændret.</translation>
    </message>
    <message>
        <source>The hand-over by post was not recorded.</source>
        <translation>Afleveringen med posten blev ikke noteret.</translation>
    </message>
    <message>
        <source>The key file is damaged</source>
        <translation>Nøglefilen er beskadiget</translation>
    </message>
    <message>
        <source>The key file is missing</source>
        <translation>Nøglefilen mangler</translation>
    </message>
    <message>
        <source>The key file was made with a newer version</source>
        <translation>Nøglefilen er lavet med en nyere version</translation>
    </message>
    <message>
        <source>The last tries did not fit</source>
        <translation>De sidste forsøg passede ikke</translation>
    </message>
    <message>
        <source>The new key is not in place yet</source>
        <translation>Den nye nøgle er ikke på plads endnu</translation>
    </message>
    <message>
        <source>The note has changed since it was read back</source>
        <translation>Notatet er ændret, siden det blev læst op</translation>
    </message>
    <message>
        <source>The office is not ready for this laptop yet</source>
        <translation>Kontoret er ikke klar til denne computer endnu</translation>
    </message>
    <message>
        <source>The office knows you from another laptop. Two registers of one person cannot become one. Nothing was changed.</source>
        <translation>Kontoret kender dig fra en anden bærbar. To registre for samme medarbejder kan ikke blive til ét. Intet er ændret.</translation>
    </message>
    <message>
        <source>The office server cannot be reached</source>
        <translation>Der er ikke forbindelse til kontorets server</translation>
    </message>
    <message>
        <source>The office server does not answer</source>
        <translation>Kontorets server svarer ikke</translation>
    </message>
    <message>
        <source>The office server does not know {name}</source>
        <translation>Kontorets server kender ikke {name}</translation>
    </message>
    <message>
        <source>The office server does not let this laptop in</source>
        <translation>Kontorets server lukker ikke denne computer ind</translation>
    </message>
    <message>
        <source>The office server has a fault of its own</source>
        <translation>Kontorets server har selv en fejl</translation>
    </message>
    <message>
        <source>The office server has met the same copy of it elsewhere. Nothing is lost; your changes wait here.</source>
        <translation>Kontorets server har mødt den samme kopi et andet sted. Intet er gået tabt; dine ændringer venter her.</translation>
    </message>
    <message>
        <source>The office server knows nobody under {what}</source>
        <translation>Kontorets server kender ingen under {what}</translation>
    </message>
    <message>
        <source>The office server needs a newer caseapp</source>
        <translation>Kontorets server kræver en nyere caseapp</translation>
    </message>
    <message>
        <source>The office server was not started. No data was changed.</source>
        <translation>Kontorets server er ikke startet. Ingen data er ændret.</translation>
    </message>
    <message>
        <source>The office server was set back to an older backup</source>
        <translation>Kontorets server er sat tilbage til en ældre sikkerhedskopi</translation>
    </message>
    <message>
        <source>The passphrase is too short</source>
        <translation>Adgangskoden er for kort</translation>
    </message>
    <message>
        <source>The plan is saved.</source>
        <translation>Planen er gemt.</translation>
    </message>
    <message>
        <source>The plan stays a draft.</source>
        <translation>Planen er stadig en kladde.</translation>
    </message>
    <message>
        <source>The printer does not answer</source>
        <translation>Printeren svarer ikke</translation>
    </message>
    <message>
        <source>The register can only be read here</source>
        <translation>Registret kan kun læses her</translation>
    </message>
    <message>
        <source>The register file is damaged</source>
        <translation>Registerfilen er beskadiget</translation>
    </message>
    <message>
        <source>The register file is missing or empty</source>
        <translation>Registerfilen mangler eller er tom</translation>
    </message>
    <message>
        <source>The register is open already</source>
        <translation>Registret er allerede åbent</translation>
    </message>
    <message>
        <source>The register keeps its key</source>
        <translation>Registret beholder sin nøgle</translation>
    </message>
    <message>
        <source>The restore is not finished yet</source>
        <translation>Gendannelsen er ikke færdig endnu</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be checked</source>
        <translation>Serverens certifikat kan ikke kontrolleres</translation>
    </message>
    <message>
        <source>The shipped fonts have no shape for {characters}. Nothing was printed; the plan is safe.</source>
        <translation>De medfølgende skrifttyper mangler {characters}. Intet er udskrevet; planen er i sikkerhed.</translation>
    </message>
    <message>
        <source>The six words do not fit this file</source>
        <translation>De seks ord passer ikke til denne fil</translation>
    </message>
    <message>
        <source>The team lead&apos;s laptop has to exchange first. Nothing was changed.</source>
        <translation>Teamlederens computer skal udveksle først. Intet er ændret.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same</source>
        <translation>De to adgangskoder er ikke ens</translation>
    </message>
    <message>
        <source>The update of the register failed and was undone</source>
        <translation>Opdateringen af registret lykkedes ikke og er rullet tilbage</translation>
    </message>
    <message>
        <source>There is a register in this folder already</source>
        <translation>Der er allerede et register i denne mappe</translation>
    </message>
    <message>
        <source>There is a slip in the recovery code</source>
        <translation>Der er en slåfejl i gendannelseskoden</translation>
    </message>
    <message>
        <source>There is an office server in this folder already</source>
        <translation>Der er allerede en kontorserver i mappen</translation>
    </message>
    <message>
        <source>There is no goal to agree on yet</source>
        <translation>Der er endnu ikke noget mål at aftale</translation>
    </message>
    <message>
        <source>There is no office server in this folder</source>
        <translation>Der er ingen kontorserver i mappen</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>Der er ikke noget register i denne mappe</translation>
    </message>
    <message>
        <source>There is no room left on this disk</source>
        <translation>Der er ikke mere plads på dette drev</translation>
    </message>
    <message>
        <source>There is no screen for the window here</source>
        <translation>Her er ingen skærm til vinduet</translation>
    </message>
    <message>
        <source>There is no such plan yet</source>
        <translation>Den plan findes ikke endnu</translation>
    </message>
    <message>
        <source>There is no user {user} on this machine. Nothing was made.</source>
        <translation>Der er ingen bruger {user} på denne maskine. Der er ikke oprettet noget.</translation>
    </message>
    <message>
        <source>There is nothing in this note yet</source>
        <translation>Der står endnu ikke noget i dette notat</translation>
    </message>
    <message>
        <source>These two records are parted already</source>
        <translation>De to sager er allerede skilt ad</translation>
    </message>
    <message>
        <source>They must not come among those of your office. Nothing was sent and nothing was changed.</source>
        <translation>De må ikke blandes med kontorets personer. Intet er sendt, og intet er ændret.</translation>
    </message>
    <message>
        <source>This PostgreSQL has a database caseapp already</source>
        <translation>Denne PostgreSQL har allerede en database caseapp</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>Denne PostgreSQL er for gammel</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Denne sikkerhedskopi er beskadiget</translation>
    </message>
    <message>
        <source>This caseapp is newer than the office server</source>
        <translation>Denne caseapp er nyere end kontorets server</translation>
    </message>
    <message>
        <source>This could not be read. Nothing was changed.</source>
        <translation>Det kunne ikke læses. Der er ikke ændret noget.</translation>
    </message>
    <message>
        <source>This document cannot be shown here</source>
        <translation>Dokumentet kan ikke vises her</translation>
    </message>
    <message>
        <source>This document is not on this laptop</source>
        <translation>Dokumentet ligger ikke på denne computer</translation>
    </message>
    <message>
        <source>This enrolment file is too old</source>
        <translation>Tilmeldingsfilen er for gammel</translation>
    </message>
    <message>
        <source>This enrolment file was used already</source>
        <translation>Tilmeldingsfilen er allerede brugt</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Filen er for stor</translation>
    </message>
    <message>
        <source>This folder is not empty</source>
        <translation>Mappen er ikke tom</translation>
    </message>
    <message>
        <source>This is NOT saved. Your text stays on the screen.</source>
        <translation>Dette er IKKE gemt. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>This is not an enrolment file, or it is damaged</source>
        <translation>Det er ikke en tilmeldingsfil, eller den er beskadiget</translation>
    </message>
    <message>
        <source>This is not saved yet. Your text stays on the screen.</source>
        <translation>Dette er ikke gemt endnu. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>This laptop already exchanges with an office</source>
        <translation>Denne computer udveksler allerede med et kontor</translation>
    </message>
    <message>
        <source>This laptop works on its own so far</source>
        <translation>Denne computer arbejder indtil videre alene</translation>
    </message>
    <message>
        <source>This note is finished</source>
        <translation>Dette notat er færdigt</translation>
    </message>
    <message>
        <source>This note is still a draft</source>
        <translation>Dette notat er stadig en kladde</translation>
    </message>
    <message>
        <source>This number stands for more than one person</source>
        <translation>Dette nummer står for mere end én person</translation>
    </message>
    <message>
        <source>This office uses a PostgreSQL that others start and stop</source>
        <translation>Kontoret bruger en PostgreSQL, som andre starter og stopper</translation>
    </message>
    <message>
        <source>This one was not looked at. Nothing is lost and nothing is changed.</source>
        <translation>Dette forsøg blev ikke prøvet. Intet er tabt, og intet er ændret.</translation>
    </message>
    <message>
        <source>This record itself stands in another one</source>
        <translation>Sagen hører selv til en anden sag</translation>
    </message>
    <message>
        <source>This record stands in another one</source>
        <translation>Sagen hører til en anden sag</translation>
    </message>
    <message>
        <source>This register has people in it already</source>
        <translation>Der er allerede personer i dette register</translation>
    </message>
    <message>
        <source>This register has to be enrolled anew</source>
        <translation>Registret skal tilmeldes på ny</translation>
    </message>
    <message>
        <source>This register holds invented people</source>
        <translation>Dette register indeholder opfundne personer</translation>
    </message>
    <message>
        <source>This register was made with a newer version</source>
        <translation>Dette register er lavet med en nyere version</translation>
    </message>
    <message>
        <source>This step was not carried out. What was stored before is as it was.</source>
        <translation>Dette trin er ikke udført. Det, der var gemt før, er uændret.</translation>
    </message>
    <message>
        <source>This was changed since you opened it</source>
        <translation>Dette er ændret, siden du åbnede det</translation>
    </message>
    <message>
        <source>To exchange with the office, open the enrolment file from your team lead.</source>
        <translation>Åbn tilmeldingsfilen fra din teamleder for at udveksle med kontoret.</translation>
    </message>
    <message>
        <source>Try again from the office&apos;s own network. If this stays so, tell your IT administration.</source>
        <translation>Prøv igen fra kontorets eget netværk. Hvis det bliver ved, så sig det til it-administratoren.</translation>
    </message>
    <message>
        <source>Try again in {seconds} s, or look for the recovery sheet meanwhile.</source>
        <translation>Prøv igen om {seconds} s, eller find gendannelsesarket imens.</translation>
    </message>
    <message>
        <source>Try again or use the recovery sheet.</source>
        <translation>Prøv igen, eller brug gendannelsesarket.</translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation>Skriv din adgangskode.</translation>
    </message>
    <message>
        <source>Typing of {holder} waits here</source>
        <translation>Her venter tekst fra {holder}</translation>
    </message>
    <message>
        <source>Unlock with your passphrase.</source>
        <translation>Lås op med din adgangskode.</translation>
    </message>
    <message>
        <source>Update caseapp on this laptop. What waits is sent then.</source>
        <translation>Opdater caseapp på denne computer. Så bliver det ventende sendt.</translation>
    </message>
    <message>
        <source>Update it, or let caseapp make a server of its own without --dsn.</source>
        <translation>Opdater den, eller lad caseapp oprette sin egen server uden --dsn.</translation>
    </message>
    <message>
        <source>Use the id of the person instead.</source>
        <translation>Brug personens id i stedet.</translation>
    </message>
    <message>
        <source>Version {least} or newer is needed. Nothing was made.</source>
        <translation>Version {least} eller nyere er nødvendig. Der er ikke oprettet noget.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>What the office has stored is as it was.</source>
        <translation>Det, kontoret har gemt, er uændret.</translation>
    </message>
    <message>
        <source>What was agreed cannot be changed</source>
        <translation>Det, der er aftalt, kan ikke ændres</translation>
    </message>
    <message>
        <source>What was not finished was not saved.</source>
        <translation>Det, der ikke var færdigt, er ikke gemt.</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last step may not be saved.</source>
        <translation>Det, der var gemt i forvejen, er i sikkerhed. Det sidste er måske ikke gemt.</translation>
    </message>
    <message>
        <source>What {holder} typed last is not saved yet. It is still here and nothing is lost.</source>
        <translation>Det, {holder} sidst skrev, er ikke gemt endnu. Det er her stadig, og intet er gået tabt.</translation>
    </message>
    <message>
        <source>Write an addendum; it stands below the note with its own date.</source>
        <translation>Skriv en tilføjelse; den står under notatet med sin egen dato.</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Skriv først mindst ét mål ned.</translation>
    </message>
    <message>
        <source>Write down at least one sentence, then finish it.</source>
        <translation>Skriv mindst én sætning, og færdiggør det så.</translation>
    </message>
    <message>
        <source>Write the word with other letters for this sheet.</source>
        <translation>Skriv ordet med andre bogstaver til dette ark.</translation>
    </message>
    <message>
        <source>You may not open this file</source>
        <translation>Du har ikke adgang til sagen</translation>
    </message>
    <message>
        <source>Your changes cannot be saved.</source>
        <translation>Dine ændringer kan ikke gemmes.</translation>
    </message>
    <message>
        <source>Your data is as before; a backup is at {backup}.</source>
        <translation>Dine oplysninger er som før; en sikkerhedskopi ligger i {backup}.</translation>
    </message>
    <message>
        <source>Your data is safe.</source>
        <translation>Dine oplysninger er i sikkerhed.</translation>
    </message>
    <message>
        <source>Your register and the earlier backups are as before.</source>
        <translation>Dit register og de tidligere sikkerhedskopier er som før.</translation>
    </message>
    <message>
        <source>Your register is as before.</source>
        <translation>Dit register er som før.</translation>
    </message>
    <message>
        <source>Your register is as before; no half backup was kept.</source>
        <translation>Dit register er som før; der er ikke gemt en halv sikkerhedskopi.</translation>
    </message>
    <message>
        <source>caseapp --help lists the commands.</source>
        <translation>caseapp --help viser kommandoerne.</translation>
    </message>
    <message>
        <source>caseapp server doctor lists everybody who has a laptop.</source>
        <translation>caseapp server doctor viser alle, der har en computer.</translation>
    </message>
    <message>
        <source>{detail} Nothing was changed.</source>
        <translation>{detail} Intet er ændret.</translation>
    </message>
    <message>
        <source>{file} cannot be read or written. Nothing was changed.</source>
        <translation>{file} kan ikke læses eller skrives. Intet er ændret.</translation>
    </message>
    <message>
        <source>{folder} cannot be written. Nothing was created.</source>
        <translation>Der kan ikke skrives i {folder}. Intet er oprettet.</translation>
    </message>
    <message>
        <source>{holder} has it open since {since}. Nothing was changed.</source>
        <translation>{holder} har haft det åbent siden {since}. Intet er ændret.</translation>
    </message>
    <message>
        <source>{name} does not have this case</source>
        <translation>{name} har ikke denne sag</translation>
    </message>
    <message>
        <source>{what} is not in this register. Nothing was changed.</source>
        <translation>{what} findes ikke i dette register. Intet er ændret.</translation>
    </message>
</context>
<context>
    <name>ExampleStrip</name>
    <message>
        <source>Example: all people here are invented.</source>
        <translation>Eksempel: Alle mennesker her er opdigtede.</translation>
    </message>
    <message>
        <source>Example: all people here are invented. Nothing you enter here is kept.</source>
        <translation>Eksempel: Alle mennesker her er opdigtede. Det, du skriver her, bliver ikke gemt.</translation>
    </message>
    <message>
        <source>Leave the example</source>
        <translation>Forlad eksemplet</translation>
    </message>
</context>
<context>
    <name>ExchangeKeeper</name>
    <message>
        <source>Everything is exchanged with the office.</source>
        <translation>Alt er udvekslet med kontoret.</translation>
    </message>
</context>
<context>
    <name>ExchangeLine</name>
    <message numerus="yes">
        <source>%n changes are with your team lead.</source>
        <translation>
            <numerusform>%n ændring ligger hos din teamleder.</numerusform>
            <numerusform>%n ændringer ligger hos din teamleder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes wait to be sent</source>
        <translation>
            <numerusform>%n ændring venter på at blive sendt</numerusform>
            <numerusform>%n ændringer venter på at blive sendt</numerusform>
        </translation>
    </message>
    <message>
        <source>Exchange with the office now ({key})</source>
        <translation>Udveksl med kontoret nu ({key})</translation>
    </message>
    <message>
        <source>Exchanging with the office …</source>
        <translation>Udveksler med kontoret …</translation>
    </message>
    <message>
        <source>No network. Keep working, nothing is lost.</source>
        <translation>Intet netværk. Arbejd bare videre, intet går tabt.</translation>
    </message>
    <message numerus="yes">
        <source>Not exchanged with the office for %n days</source>
        <translation>
            <numerusform>Ikke udvekslet med kontoret i %n dag</numerusform>
            <numerusform>Ikke udvekslet med kontoret i %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>Not exchanged with the office yet</source>
        <translation>Endnu ikke udvekslet med kontoret</translation>
    </message>
    <message>
        <source>Sent to the office, {time}</source>
        <translation>Sendt til kontoret, {time}</translation>
    </message>
    <message>
        <source>The clock of this laptop seems to be wrong.</source>
        <translation>Uret på denne computer ser ud til at gå forkert.</translation>
    </message>
    <message numerus="yes">
        <source>Two versions in %n places. Both are kept.</source>
        <translation>
            <numerusform>To versioner %n sted. Begge er gemt.</numerusform>
            <numerusform>To versioner %n steder. Begge er gemt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingsStep</name>
    <message numerus="yes">
        <source>%n lines need another look.</source>
        <translation>
            <numerusform>%n linje skal ses efter igen.</numerusform>
            <numerusform>%n linjer skal ses efter igen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are here already.</source>
        <translation>
            <numerusform>%n borger er her allerede.</numerusform>
            <numerusform>%n borgere er her allerede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are in the register now.</source>
        <translation>
            <numerusform>%n borger står nu i registeret.</numerusform>
            <numerusform>%n borgere står nu i registeret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people can be imported.</source>
        <translation>
            <numerusform>%n borger kan importeres.</numerusform>
            <numerusform>%n borgere kan importeres.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them or nobody: you can stop it until the end.</source>
        <translation>Alle eller ingen: Du kan stoppe det lige til det sidste.</translation>
    </message>
    <message>
        <source>Choose what becomes of them. Until then nobody is imported.</source>
        <translation>Vælg, hvad der skal ske med dem. Indtil da importeres ingen.</translation>
    </message>
    <message>
        <source>Enter them a second time</source>
        <translation>Opret dem en gang til</translation>
    </message>
    <message>
        <source>Everybody in the file is here already.</source>
        <translation>Alle i filen er her allerede.</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Er her allerede</translation>
    </message>
    <message>
        <source>Import nobody</source>
        <translation>Importér ingen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Udelad dem</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Linje {line}</translation>
    </message>
    <message>
        <source>Line {line}: as line {other}</source>
        <translation>Linje {line}: som linje {other}</translation>
    </message>
    <message>
        <source>Line {line}: {name}, {number}</source>
        <translation>Linje {line}: {name}, {number}</translation>
    </message>
    <message>
        <source>Nobody can be imported yet. Correct the file, save it and choose it again.</source>
        <translation>Ingen kan importeres endnu. Ret filen, gem den, og vælg den igen.</translation>
    </message>
    <message>
        <source>Nobody is responsible for them yet: find them under People.</source>
        <translation>Ingen er ansvarlig for dem endnu: Find dem under Borgere.</translation>
    </message>
    <message>
        <source>Perhaps here already</source>
        <translation>Er her måske allerede</translation>
    </message>
    <message>
        <source>Stopped. Nobody was imported.</source>
        <translation>Stoppet. Ingen blev importeret.</translation>
    </message>
    <message>
        <source>The register is as it was before.</source>
        <translation>Registeret er, som det var før.</translation>
    </message>
    <message>
        <source>There is nobody to import.</source>
        <translation>Der er ingen at importere.</translation>
    </message>
    <message>
        <source>These lines need another look</source>
        <translation>Disse linjer skal ses efter igen</translation>
    </message>
    <message>
        <source>Very like somebody, but not certain. They are imported; look at them afterwards.</source>
        <translation>Ligner nogen meget, men det er ikke sikkert. De importeres; se på dem bagefter.</translation>
    </message>
    <message>
        <source>What becomes of people who are here already</source>
        <translation>Hvad der sker med borgere, der allerede er her</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{lines} and %n more</source>
        <translation>
            <numerusform>{lines} og %n mere</numerusform>
            <numerusform>{lines} og %n mere</numerusform>
        </translation>
    </message>
    <message>
        <source>{reason} Line {lines}</source>
        <translation>{reason} Linje {lines}</translation>
    </message>
</context>
<context>
    <name>GoalCard</name>
    <message>
        <source>Aim</source>
        <translation>Ønske for fremtiden</translation>
    </message>
    <message>
        <source>Even better</source>
        <translation>Endnu bedre</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Sådan er det i dag</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Hvordan kan vi se det?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>In professional words</source>
        <translation>I fagsprog</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Næste lille skridt</translation>
    </message>
    <message>
        <source>Not quite there yet</source>
        <translation>Ikke helt endnu</translation>
    </message>
    <message>
        <source>Why there is no answer</source>
        <translation>Hvorfor der ikke er et svar</translation>
    </message>
    <message>
        <source>Why this matters to me</source>
        <translation>Derfor er det vigtigt for mig</translation>
    </message>
    <message>
        <source>{name} says</source>
        <translation>{name} siger</translation>
    </message>
</context>
<context>
    <name>GoalChips</name>
    <message>
        <source>Which goals is it about?</source>
        <translation>Hvilke mål handler det om?</translation>
    </message>
</context>
<context>
    <name>GoalEditor</name>
    <message>
        <source>Aim</source>
        <translation>Ønske for fremtiden</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>Promise of the office</source>
        <translation>Løfte fra kommunen</translation>
    </message>
    <message>
        <source>Remove aim</source>
        <translation>Tag ønsket ud</translation>
    </message>
    <message>
        <source>Remove goal</source>
        <translation>Tag målet ud</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>What somebody else says</source>
        <translation>Hvad en anden siger</translation>
    </message>
</context>
<context>
    <name>GoalFields</name>
    <message>
        <source>Area of life</source>
        <translation>Livsområde</translation>
    </message>
    <message>
        <source>How does it stand?</source>
        <translation>Hvordan går det?</translation>
    </message>
    <message>
        <source>How important is it? 1 to 9</source>
        <translation>Hvor vigtigt er det? 1 til 9</translation>
    </message>
    <message>
        <source>How is it today? In own words</source>
        <translation>Hvordan er det i dag? Med egne ord</translation>
    </message>
    <message>
        <source>How will we notice?</source>
        <translation>Hvordan kan vi se det?</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>In professional words</source>
        <translation>I fagsprog</translation>
    </message>
    <message>
        <source>Kind of goal</source>
        <translation>Slags mål</translation>
    </message>
    <message>
        <source>Less than that</source>
        <translation>Mindre end det</translation>
    </message>
    <message>
        <source>More than that</source>
        <translation>Mere end det</translation>
    </message>
    <message>
        <source>Much less than that</source>
        <translation>Meget mindre end det</translation>
    </message>
    <message>
        <source>Much more than that</source>
        <translation>Meget mere end det</translation>
    </message>
    <message>
        <source>Next small step</source>
        <translation>Næste lille skridt</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Ikke valgt</translation>
    </message>
    <message>
        <source>Required by what, and why?</source>
        <translation>Krav fra hvad, og hvorfor?</translation>
    </message>
    <message>
        <source>What is to be different?</source>
        <translation>Hvad skal være anderledes?</translation>
    </message>
    <message>
        <source>Whose goal is it?</source>
        <translation>Hvis mål er det?</translation>
    </message>
    <message>
        <source>Why is it important? In own words</source>
        <translation>Hvorfor er det vigtigt? Med egne ord</translation>
    </message>
</context>
<context>
    <name>GoalFolds</name>
    <message>
        <source>Belongs to the aim</source>
        <translation>Hører til ønsket</translation>
    </message>
    <message>
        <source>More levels</source>
        <translation>Flere trin</translation>
    </message>
    <message>
        <source>No aim</source>
        <translation>Intet ønske</translation>
    </message>
</context>
<context>
    <name>GroupsSection</name>
    <message>
        <source>Comes first</source>
        <translation>Kommer først</translation>
    </message>
    <message>
        <source>Hidden until you open them. Each look is recorded.</source>
        <translation>Skjult, til du åbner. Hvert opslag bliver registreret.</translation>
    </message>
    <message>
        <source>Never on a print.</source>
        <translation>Aldrig på en udskrift.</translation>
    </message>
    <message>
        <source>Never on a print. That somebody looked is recorded.</source>
        <translation>Aldrig på en udskrift. Det er registreret, at nogen har set efter.</translation>
    </message>
    <message>
        <source>None in particular</source>
        <translation>Ingen bestemt</translation>
    </message>
    <message>
        <source>Target groups (special data)</source>
        <translation>Målgrupper (særlige oplysninger)</translation>
    </message>
</context>
<context>
    <name>HandOverCard</name>
    <message>
        <source>How was it handed over?</source>
        <translation>Hvordan er den afleveret?</translation>
    </message>
    <message>
        <source>It is version {number}.</source>
        <translation>Det er version {number}.</translation>
    </message>
    <message>
        <source>Letters are not safe for this person.</source>
        <translation>Breve er ikke sikre for denne person.</translation>
    </message>
    <message>
        <source>Printed on {date} for {recipient}.</source>
        <translation>Udskrevet den {date} til {recipient}.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Saved on {date} for {recipient}.</source>
        <translation>Gemt den {date} til {recipient}.</translation>
    </message>
    <message>
        <source>Shown on the screen on {date} for {recipient}.</source>
        <translation>Vist på skærmen den {date} til {recipient}.</translation>
    </message>
    <message>
        <source>Through whom?</source>
        <translation>Gennem hvem?</translation>
    </message>
    <message>
        <source>{way} – as the person needs it</source>
        <translation>{way} – sådan har borgeren brug for det</translation>
    </message>
</context>
<context>
    <name>ImportFields</name>
    <message>
        <source>Called name</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>City</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Vej</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
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
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Choose a file with people</source>
        <translation>Vælg en fil med borgere</translation>
    </message>
    <message>
        <source>Choose at least one column that holds names.</source>
        <translation>Vælg mindst én kolonne, der indeholder navne.</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Importér nu</translation>
    </message>
    <message>
        <source>Import people from a file</source>
        <translation>Importér borgere fra en fil</translation>
    </message>
    <message>
        <source>Look through the file</source>
        <translation>Se filen igennem</translation>
    </message>
    <message>
        <source>Show the people</source>
        <translation>Vis borgerne</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv)</source>
        <translation>Tabeller (*.csv *.txt *.tsv)</translation>
    </message>
</context>
<context>
    <name>InlineForm</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>F2: as large as the window, for the person to type in themselves</source>
        <translation>F2: så stort som vinduet, så borgeren selv kan skrive</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>Write large</source>
        <translation>Skriv stort</translation>
    </message>
</context>
<context>
    <name>IntakeLine</name>
    <message numerus="yes">
        <source>%n documents are being added.</source>
        <translation>
            <numerusform>%n dokument bliver tilføjet.</numerusform>
            <numerusform>%n dokumenter bliver tilføjet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>How much of the file is read</source>
        <translation>Hvor meget af filen der er læst</translation>
    </message>
</context>
<context>
    <name>KeptForm</name>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er her igen. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Cannot unlock yet: {names}</source>
        <translation>Kan ikke låse op endnu: {names}</translation>
    </message>
    <message>
        <source>Encrypt the register anew</source>
        <translation>Kryptér registret på ny</translation>
    </message>
    <message>
        <source>Give them new passphrases</source>
        <translation>Giv dem nye adgangskoder</translation>
    </message>
    <message>
        <source>In case somebody has a copy of the register and knows a passphrase for it: what is written from then on can no longer be read with the old key.</source>
        <translation>Hvis nogen har en kopi af registret og kender en adgangskode til den: Det, der skrives bagefter, kan ikke længere læses med den gamle nøgle.</translation>
    </message>
    <message>
        <source>Keep everything as it is</source>
        <translation>Lad alt være, som det er</translation>
    </message>
    <message>
        <source>New key for the register</source>
        <translation>Ny nøgle til registret</translation>
    </message>
    <message>
        <source>New key for the register …</source>
        <translation>Ny nøgle til registret …</translation>
    </message>
    <message>
        <source>Still under an older key. Whoever knows a passphrase of that time can read them; delete them in the folder “backups” when you need them no more:</source>
        <translation>Stadig under en ældre nøgle. Den, der kender en adgangskode fra dengang, kan læse dem. Slet dem i mappen “backups”, når du ikke længere har brug for dem:</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangskode</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>• Afterwards only you can unlock, with the passphrase that you have now.</source>
        <translation>• Bagefter kan kun du låse op, med den adgangskode, du har nu.</translation>
    </message>
    <message>
        <source>• Backups made until now keep the old key. They need the passphrases of their time.</source>
        <translation>• Sikkerhedskopier fra før beholder den gamle nøgle. De kræver adgangskoderne fra dengang.</translation>
    </message>
    <message>
        <source>• May somebody know your own passphrase? Then change it first, above.</source>
        <translation>• Kender nogen måske din egen adgangskode? Så skift den først, længere oppe.</translation>
    </message>
    <message>
        <source>• The recovery sheet opens nothing any more. You write down a new code.</source>
        <translation>• Gendannelsesarket åbner ikke længere noget. Du skriver en ny kode ned.</translation>
    </message>
    <message>
        <source>• These colleagues need a new passphrase from you: {names}</source>
        <translation>• Disse kolleger skal have en ny adgangskode af dig: {names}</translation>
    </message>
</context>
<context>
    <name>KeyRenewalScreen</name>
    <message>
        <source>If the power fails now, the register opens as before or with its new key.</source>
        <translation>Hvis strømmen går nu, åbner registret som før eller med sin nye nøgle.</translation>
    </message>
    <message>
        <source>One moment. A large register takes some minutes. Please leave caseapp open.</source>
        <translation>Et øjeblik. Et stort register tager nogle minutter. Lad caseapp være åbent.</translation>
    </message>
    <message>
        <source>The register gets its new key</source>
        <translation>Registret får sin nye nøgle</translation>
    </message>
</context>
<context>
    <name>LanguageRow</name>
    <message>
        <source>Also speaks</source>
        <translation>Taler også</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Ikke kendt endnu</translation>
    </message>
</context>
<context>
    <name>LargeWords</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egne ord</translation>
    </message>
</context>
<context>
    <name>LaterCard</name>
    <message>
        <source>Bring the printed plan.</source>
        <translation>Kom med den udskrevne plan.</translation>
    </message>
    <message>
        <source>Please write a day that is still to come.</source>
        <translation>Skriv en dag, der ikke er gået endnu.</translation>
    </message>
    <message>
        <source>Promise it</source>
        <translation>Lov det</translation>
    </message>
    <message>
        <source>We bring the printed plan by</source>
        <translation>Vi kommer med den udskrevne plan senest</translation>
    </message>
</context>
<context>
    <name>LeftTypingLines</name>
    <message>
        <source>A new note about {name}, typed at {time}, is not saved yet.</source>
        <translation>Et nyt notat om {name}, skrevet kl. {time}, er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>A new note of {time} is not saved yet.</source>
        <translation>Et nyt notat fra kl. {time} er ikke gemt endnu.</translation>
    </message>
    <message>
        <source>A quick note of {time} is not saved yet. {keys} goes on with it.</source>
        <translation>Et hurtigt notat fra kl. {time} er ikke gemt endnu. Fortsæt med {keys}.</translation>
    </message>
    <message>
        <source>Resume draft</source>
        <translation>Fortsæt kladde</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>%n people saved as {file}.</source>
        <translation>
            <numerusform>%n borger gemt som {file}.</numerusform>
            <numerusform>%n borgere gemt som {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-filer (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vælg en grund</translation>
    </message>
    <message>
        <source>Choose a reason first.</source>
        <translation>Vælg først en grund.</translation>
    </message>
    <message>
        <source>Choose where to save …</source>
        <translation>Vælg, hvor den skal gemmes …</translation>
    </message>
    <message>
        <source>How much of the list is saved</source>
        <translation>Hvor meget af listen der er gemt</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Gem som CSV</translation>
    </message>
    <message>
        <source>Save as CSV …</source>
        <translation>Gem som CSV …</translation>
    </message>
    <message>
        <source>Save this list as a file</source>
        <translation>Gem listen som fil</translation>
    </message>
    <message>
        <source>The people and columns of this list, without protected addresses. The file is outside the protection of this program. Who saved it, when and what for is recorded.</source>
        <translation>Borgerne og kolonnerne på listen, uden beskyttede adresser. Filen er ikke beskyttet af programmet. Det bliver noteret, hvem der har gemt den, hvornår og hvorfor.</translation>
    </message>
    <message>
        <source>What is the list for?</source>
        <translation>Hvad skal listen bruges til?</translation>
    </message>
    <message>
        <source>people.csv</source>
        <translation>borgere.csv</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beskyttet</translation>
    </message>
</context>
<context>
    <name>LockNotice</name>
    <message numerus="yes">
        <source>Locking in %n seconds. Any key keeps it open.</source>
        <translation>
            <numerusform>Låser om %n sekund. En tast holder vinduet åbent.</numerusform>
            <numerusform>Låser om %n sekunder. En tast holder vinduet åbent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Back to the passphrase</source>
        <translation>Tilbage til adgangskoden</translation>
    </message>
    <message>
        <source>Code from the recovery sheet</source>
        <translation>Kode fra gendannelsesarket</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>Nine groups of four. Small or capital letters do not matter.</source>
        <translation>Ni grupper med fire tegn. Store eller små bogstaver er lige meget.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Åbner …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Gendannelseskode</translation>
    </message>
    <message>
        <source>Set the new passphrase and open</source>
        <translation>Sæt ny adgangskode, og åbn</translation>
    </message>
    <message>
        <source>The backup is being put in place. Please wait a moment.</source>
        <translation>Sikkerhedskopien lægges på plads. Vent et øjeblik.</translation>
    </message>
    <message>
        <source>The data on this laptop is encrypted. Without the passphrase nobody can read it.</source>
        <translation>Data på denne computer er krypteret. Uden adgangskoden kan ingen læse dem.</translation>
    </message>
    <message>
        <source>The register is as it was on {moment}. Open it with the passphrase of that time.</source>
        <translation>Registret er, som det var {moment}. Åbn det med adgangskoden fra dengang.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n seconds</source>
        <translation>
            <numerusform>Prøv igen om %n sekund</numerusform>
            <numerusform>Prøv igen om %n sekunder</numerusform>
        </translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Velkommen tilbage</translation>
    </message>
    <message>
        <source>What was typed last is not saved yet. It is kept here until you open the register: please do not switch the computer off.</source>
        <translation>Det, der sidst blev skrevet, er ikke gemt endnu. Det bliver her, til du åbner registret: Sluk ikke computeren.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Hvem er du?</translation>
    </message>
</context>
<context>
    <name>LockTimeCard</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Lås efter</translation>
    </message>
    <message numerus="yes">
        <source>The window locks itself after %n minutes.</source>
        <translation>
            <numerusform>Vinduet låser sig selv efter %n minut.</numerusform>
            <numerusform>Vinduet låser sig selv efter %n minutter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then the window is covered and the register closed. What was typed is kept. The same happens when the computer goes to sleep or its screen is locked.</source>
        <translation>Så bliver vinduet dækket, og registret lukkes. Det, der er skrevet, bliver gemt. Det samme sker, når computeren går i dvale, eller dens skærm bliver låst.</translation>
    </message>
    <message>
        <source>When nobody is at the computer</source>
        <translation>Når ingen sidder ved computeren</translation>
    </message>
    <message numerus="yes">
        <source>Whoever looks after this computer allows at most %n minutes.</source>
        <translation>
            <numerusform>De, der passer denne computer, tillader højst %n minut.</numerusform>
            <numerusform>De, der passer denne computer, tillader højst %n minutter.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Also with Ctrl and + or −, Ctrl 0 for the usual size.</source>
        <translation>Også med Ctrl og + eller −, Ctrl 0 for normal størrelse.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Vinduets sprog</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Udseende</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Skriftens størrelse</translation>
    </message>
    <message>
        <source>This holds for you on this computer. Printed plans have a language of their own.</source>
        <translation>Det gælder for dig på denne computer. Udskrevne planer har deres eget sprog.</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>As the system</source>
        <translation>Som systemet</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Mørkt</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Stærk kontrast</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Lyst</translation>
    </message>
</context>
<context>
    <name>MattersCard</name>
    <message numerus="yes">
        <source>%n said earlier</source>
        <translation>
            <numerusform>%n sagt før</numerusform>
            <numerusform>%n sagt før</numerusform>
        </translation>
    </message>
    <message>
        <source>In own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>Nothing is written down yet. Ask, and write it in the person&apos;s words.</source>
        <translation>Der er ikke skrevet noget endnu. Spørg, og skriv det med borgerens egne ord.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>What is important to you?</source>
        <translation>Hvad er vigtigt for dig?</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Det er vigtigt for mig</translation>
    </message>
    <message>
        <source>Write down what matters</source>
        <translation>Skriv, hvad der er vigtigt</translation>
    </message>
</context>
<context>
    <name>MattersSection</name>
    <message>
        <source>In own words</source>
        <translation>Med egne ord</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Det er vigtigt for mig</translation>
    </message>
    <message>
        <source>What was said before stays. Write here what is new.</source>
        <translation>Det, der er sagt før, bliver stående. Skriv her, hvad der er nyt.</translation>
    </message>
</context>
<context>
    <name>MeetingsCard</name>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Begynd mødet</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opringning</translation>
    </message>
    <message>
        <source>noted: {kind}</source>
        <translation>noteret: {kind}</translation>
    </message>
</context>
<context>
    <name>MeetingsPage</name>
    <message numerus="yes">
        <source>%n finished notes</source>
        <translation>
            <numerusform>%n færdigt notat</numerusform>
            <numerusform>%n færdige notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes found</source>
        <translation>
            <numerusform>%n notat fundet</numerusform>
            <numerusform>%n notater fundet</numerusform>
        </translation>
    </message>
    <message>
        <source>Every word that was typed must begin a word of the note.</source>
        <translation>Hvert ord, du skriver, skal være begyndelsen på et ord i notatet.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen fundet.</translation>
    </message>
    <message>
        <source>No note is finished yet.</source>
        <translation>Ingen notater er færdige endnu.</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Ingen notater endnu</translation>
    </message>
    <message>
        <source>Search in notes</source>
        <translation>Søg i notater</translation>
    </message>
    <message>
        <source>What is said in a meeting or on the phone will stand here.</source>
        <translation>Her står det, der bliver sagt ved møder og i telefonen.</translation>
    </message>
    <message>
        <source>Write the first note</source>
        <translation>Skriv det første notat</translation>
    </message>
</context>
<context>
    <name>MergeChooser</name>
    <message>
        <source>Another record</source>
        <translation>En anden sag</translation>
    </message>
    <message>
        <source>Choose one to see both side by side.</source>
        <translation>Vælg en for at se begge side om side.</translation>
    </message>
    <message>
        <source>Nothing changes by looking: the next page shows both records.</source>
        <translation>Der sker intet ved at se efter: Næste side viser begge sager.</translation>
    </message>
    <message>
        <source>These are written nearly alike</source>
        <translation>De her er skrevet næsten ens</translation>
    </message>
    <message>
        <source>Which other record?</source>
        <translation>Hvilken anden sag?</translation>
    </message>
</context>
<context>
    <name>MergeForm</name>
    <message numerus="yes">
        <source>%n things are the same in both</source>
        <translation>
            <numerusform>%n oplysning er ens i begge</numerusform>
            <numerusform>%n oplysninger er ens i begge</numerusform>
        </translation>
    </message>
    <message>
        <source>Let this one stay instead</source>
        <translation>Behold hellere denne</translation>
    </message>
    <message>
        <source>Notes, plans, promises and documents stay in {other}; {stays} leads there.</source>
        <translation>Notater, planer, løfter og dokumenter bliver i {other}; fra {stays} kommer du dertil.</translation>
    </message>
    <message>
        <source>Nothing is lost. You can part the two again at any time.</source>
        <translation>Intet går tabt. Du kan altid skille de to ad igen.</translation>
    </message>
    <message>
        <source>This one stands in it from then on</source>
        <translation>Denne hører til den fra da af</translation>
    </message>
    <message>
        <source>This record stays</source>
        <translation>Denne sag bliver</translation>
    </message>
    <message>
        <source>What comes along from {other}</source>
        <translation>Det kommer med fra {other}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det sker der</translation>
    </message>
    <message>
        <source>What shall stand there?</source>
        <translation>Hvad skal der stå?</translation>
    </message>
    <message>
        <source>both together</source>
        <translation>begge tilsammen</translation>
    </message>
    <message>
        <source>{other} is no longer in the list. Its names and number find {stays}.</source>
        <translation>{other} står ikke længere på listen. Den, der søger navnene eller nummeret, finder {stays}.</translation>
    </message>
</context>
<context>
    <name>MergePage</name>
    <message>
        <source>Are these two the same person?</source>
        <translation>Er de to den samme person?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Is somebody entered twice?</source>
        <translation>Er nogen oprettet to gange?</translation>
    </message>
    <message>
        <source>Look whether these two are the same person.</source>
        <translation>Se efter, om det er den samme person.</translation>
    </message>
    <message>
        <source>Make the two one record</source>
        <translation>Gør de to til én sag</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ikke endnu</translation>
    </message>
    <message>
        <source>The two are one record now.</source>
        <translation>De to er nu én sag.</translation>
    </message>
    <message>
        <source>Two records of one person become one. You can part them again at any time.</source>
        <translation>To sager om samme person bliver til én. Du kan altid skille dem ad igen.</translation>
    </message>
    <message>
        <source>{other} then stands in {stays} and is no longer in the list.</source>
        <translation>{other} hører så til {stays} og står ikke længere på listen.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Addresses</source>
        <translation>Adresser</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>Hint for visits</source>
        <translation>Godt at vide ved besøg</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Behov</translation>
    </message>
    <message>
        <source>One more target group</source>
        <translation>Endnu en målgruppe</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Sådan må vi kontakte</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Styrker og ressourcer</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Målgrupper</translation>
    </message>
    <message>
        <source>Themes of life</source>
        <translation>Livstemaer</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Det gør jeg for andre</translation>
    </message>
    <message>
        <source>What helps in talking and reading</source>
        <translation>Det hjælper, når vi taler og læser</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Det er vigtigt for mig</translation>
    </message>
    <message>
        <source>Who said it</source>
        <translation>Hvem der har sagt det</translation>
    </message>
    <message>
        <source>entered on {date}</source>
        <translation>oprettet den {date}</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>ikke beskyttet</translation>
    </message>
    <message>
        <source>protected</source>
        <translation>beskyttet</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Luk</translation>
    </message>
</context>
<context>
    <name>NearPeople</name>
    <message>
        <source>Same name and same birth date: born {day}, number {number}</source>
        <translation>Samme navn og samme fødselsdato: født {day}, nummer {number}</translation>
    </message>
    <message>
        <source>born {day}, number {number}</source>
        <translation>født {day}, nummer {number}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>nummer {number}</translation>
    </message>
</context>
<context>
    <name>NetworkBoard</name>
    <message>
        <source>Drawing</source>
        <translation>Tegning</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>{name} is also part of the person&apos;s details. Take them out there.</source>
        <translation>{name} hører også til oplysningerne om personen. Tag det ud der.</translation>
    </message>
</context>
<context>
    <name>NetworkEditor</name>
    <message>
        <source>Close</source>
        <translation>Tæt på</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nærhed</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Længere væk</translation>
    </message>
    <message>
        <source>I help them</source>
        <translation>Jeg hjælper</translation>
    </message>
    <message>
        <source>I want to see them more</source>
        <translation>Vil jeg gerne se mere til</translation>
    </message>
    <message>
        <source>Is there for me</source>
        <translation>Er der for mig</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Ikke sagt endnu</translation>
    </message>
    <message>
        <source>Private, volunteer or professional</source>
        <translation>Privat, frivillig eller professionel</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>This is also part of the person&apos;s details. It can be taken out there.</source>
        <translation>Det her hører også til oplysningerne om personen. Det kan tages ud der.</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Meget tæt på</translation>
    </message>
    <message>
        <source>What they get</source>
        <translation>Hvad de får</translation>
    </message>
    <message>
        <source>What they give</source>
        <translation>Hvad de giver</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>Hvem eller hvad</translation>
    </message>
</context>
<context>
    <name>NetworkMap</name>
    <message>
        <source>Answers</source>
        <translation>Svar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tæt på</translation>
    </message>
    <message>
        <source>Closeness</source>
        <translation>Nærhed</translation>
    </message>
    <message>
        <source>Closeness open</source>
        <translation>Nærhed ikke sagt</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Længere væk</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Får</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Giver</translation>
    </message>
    <message>
        <source>I help them</source>
        <translation>jeg hjælper</translation>
    </message>
    <message>
        <source>I want to see them more</source>
        <translation>vil jeg gerne se mere til</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Not sorted yet</source>
        <translation>Ikke placeret endnu</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Very close</source>
        <translation>Meget tæt på</translation>
    </message>
    <message>
        <source>Where they belong</source>
        <translation>Område</translation>
    </message>
    <message>
        <source>gets</source>
        <translation>får</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>giver</translation>
    </message>
    <message>
        <source>gives and gets</source>
        <translation>giver og får</translation>
    </message>
    <message>
        <source>is there for me</source>
        <translation>er der for mig</translation>
    </message>
    <message>
        <source>see more often</source>
        <translation>vil se mere</translation>
    </message>
    <message>
        <source>{name} in the middle.</source>
        <translation>{name} i midten.</translation>
    </message>
    <message>
        <source>{name} in the middle. Nobody is entered yet.</source>
        <translation>{name} i midten. Ingen er skrevet ind endnu.</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj en</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>The three questions</source>
        <translation>De tre spørgsmål</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er her igen. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>NetworkPicture</name>
    <message>
        <source>Drawing of the people around {name}</source>
        <translation>Tegning af menneskerne omkring {name}</translation>
    </message>
</context>
<context>
    <name>NetworkQuestions</name>
    <message>
        <source>A name, then Enter</source>
        <translation>Et navn, så Enter</translation>
    </message>
    <message>
        <source>Close the questions</source>
        <translation>Luk spørgsmålene</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Næste spørgsmål</translation>
    </message>
    <message>
        <source>Question before</source>
        <translation>Forrige spørgsmål</translation>
    </message>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Spørgsmål {number} af {count}</translation>
    </message>
    <message>
        <source>That is everybody</source>
        <translation>Det er alle</translation>
    </message>
    <message>
        <source>Who else is there?</source>
        <translation>Hvem er der ellers?</translation>
    </message>
    <message>
        <source>Who is there for you?</source>
        <translation>Hvem er der for dig?</translation>
    </message>
    <message>
        <source>Whom do you help?</source>
        <translation>Hvem hjælper du?</translation>
    </message>
    <message>
        <source>Whom do you want to see more?</source>
        <translation>Hvem vil du gerne se mere til?</translation>
    </message>
</context>
<context>
    <name>NetworkSheetPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translation>En gemt PDF ligger uden for programmets beskyttelse. Slet den, når den er skrevet ud.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>For reading aloud</source>
        <translation>Til højtlæsning</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Arkets sprog</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
    <message>
        <source>Preview of the people around {name}</source>
        <translation>Forhåndsvisning: mennesker omkring {name}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Udskriv</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gemt som {file}. Filen ligger uden for programmets beskyttelse.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <translation>Sendt til printeren {printer}.</translation>
    </message>
    <message>
        <source>people-around-me.pdf</source>
        <translation>mit-netvaerk.pdf</translation>
    </message>
</context>
<context>
    <name>NetworkTable</name>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
</context>
<context>
    <name>NextMeetingCard</name>
    <message>
        <source>Cancel the meeting</source>
        <translation>Aflys mødet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Flyt</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>No meeting is planned.</source>
        <translation>Der er ikke aftalt noget møde.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ikke nu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Aftal et møde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>It stays part of the file and can be asked for. It is only not shown together.</source>
        <translation>Det er stadig en del af sagen, og man kan bede om at se det. Det vises bare ikke på den fælles skærm.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mere</translation>
    </message>
    <message>
        <source>Not on the shared screen</source>
        <translation>Ikke på den fælles skærm</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Vores løfte</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Hurtigt notat</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Sagt og set</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Borgerens perspektiv</translation>
    </message>
    <message>
        <source>by</source>
        <translation>senest</translation>
    </message>
</context>
<context>
    <name>NoteFormHead</name>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>Meeting over</source>
        <translation>Afslut mødet</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nyt notat</translation>
    </message>
    <message>
        <source>Not saved – your text is still here</source>
        <translation>Ikke gemt – din tekst er her stadig</translation>
    </message>
    <message>
        <source>Note about an unknown caller</source>
        <translation>Notat om en ukendt opringning</translation>
    </message>
    <message>
        <source>Note about {name}</source>
        <translation>Notat om {name}</translation>
    </message>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Gemt på denne computer, {time}</translation>
    </message>
</context>
<context>
    <name>NoteFormPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Read back and finish</source>
        <translation>Læs op og færdiggør</translation>
    </message>
    <message>
        <source>Remove draft</source>
        <translation>Fjern kladden</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Gem kladden</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er tilbage. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>NoteHead</name>
    <message>
        <source>By which way</source>
        <translation>Hvordan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutter</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Sted</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tidspunkt</translation>
    </message>
</context>
<context>
    <name>NoteLists</name>
    <message>
        <source>Finished notes</source>
        <translation>Færdige notater</translation>
    </message>
</context>
<context>
    <name>NoteMore</name>
    <message>
        <source>A child should not have to interpret. Is there another way next time?</source>
        <translation>Et barn bør ikke skulle tolke. Kan det gøres på en anden måde næste gang?</translation>
    </message>
    <message>
        <source>Did it take place?</source>
        <translation>Blev det holdt?</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Der blev tolket på</translation>
    </message>
    <message>
        <source>Interpreting how</source>
        <translation>Hvordan der blev tolket</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Tolkens navn</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Ingen tolk</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Who interprets</source>
        <translation>Hvem der tolkede</translation>
    </message>
</context>
<context>
    <name>NotePage</name>
    <message>
        <source>Add to the note</source>
        <translation>Føj til notatet</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Tilføjelse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>It gets today&apos;s date and your name, and cannot be changed afterwards.</source>
        <translation>Den får dagens dato og dit navn og kan ikke ændres bagefter.</translation>
    </message>
    <message>
        <source>Written later, on {date}</source>
        <translation>Skrevet senere, {date}</translation>
    </message>
</context>
<context>
    <name>NoteReadBackPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Finish note – cannot be changed afterwards</source>
        <translation>Færdiggør notat – kan ikke ændres bagefter</translation>
    </message>
    <message>
        <source>Read the note out. Then finish it.</source>
        <translation>Læs notatet højt. Gør det så færdigt.</translation>
    </message>
    <message>
        <source>The note is finished and saved.</source>
        <translation>Notatet er færdigt og gemt.</translation>
    </message>
    <message>
        <source>The person&apos;s comment</source>
        <translation>Borgerens bemærkning</translation>
    </message>
    <message>
        <source>{name}, is this right?</source>
        <translation>{name}, er det rigtigt?</translation>
    </message>
</context>
<context>
    <name>NoteReading</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message>
        <source>A part of this note is not on the shared screen. It can be asked for.</source>
        <translation>En del af notatet er ikke på den fælles skærm. Man kan bede om at se den.</translation>
    </message>
    <message>
        <source>About these goals</source>
        <translation>Det handlede om disse mål</translation>
    </message>
    <message>
        <source>Addendum of {date}, {name}</source>
        <translation>Tilføjelse {date}, {name}</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aftalt</translation>
    </message>
    <message>
        <source>Interpreter for {language}</source>
        <translation>Tolket: {language}</translation>
    </message>
    <message>
        <source>Not on the shared screen</source>
        <translation>Ikke på den fælles skærm</translation>
    </message>
    <message>
        <source>Our promise</source>
        <translation>Vores løfte</translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation>Faglig vurdering</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Hurtigt notat</translation>
    </message>
    <message>
        <source>Said and observed</source>
        <translation>Sagt og set</translation>
    </message>
    <message>
        <source>The person&apos;s comment</source>
        <translation>Borgerens bemærkning</translation>
    </message>
    <message>
        <source>The person&apos;s view</source>
        <translation>Borgerens perspektiv</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>uden fast dag</translation>
    </message>
</context>
<context>
    <name>NoteTableModel</name>
    <message numerus="yes">
        <source>%n addenda</source>
        <translation>
            <numerusform>%n tilføjelse</numerusform>
            <numerusform>%n tilføjelser</numerusform>
        </translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Kladde</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Første ord</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Slags</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opringning</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Country: {country} · time zone: {zone}. Both have been fixed since set-up.</source>
        <translation>Land: {country} · tidszone: {zone}. Begge dele har ligget fast siden oprettelsen.</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For example: Mon to Thu, 9 to 12</source>
        <translation>For eksempel: man. til tors. kl. 9-12</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>How people reach the office</source>
        <translation>Sådan får man fat i kontoret</translation>
    </message>
    <message>
        <source>Name of the lead</source>
        <translation>Lederens navn</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Kontorets navn</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postnummer</translation>
    </message>
    <message>
        <source>So the program calls the people you work with.</source>
        <translation>Sådan kalder programmet de mennesker, du arbejder med.</translation>
    </message>
    <message>
        <source>Stands on every printed plan.</source>
        <translation>Står på alle udskrevne planer.</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Vej og nummer</translation>
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
        <translation>Lederens telefon</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>By</translation>
    </message>
    <message>
        <source>When one can call</source>
        <translation>Hvornår man kan ringe</translation>
    </message>
    <message>
        <source>Who leads the office</source>
        <translation>Hvem der leder kontoret</translation>
    </message>
    <message>
        <source>Whom the program names when somebody may not open something.</source>
        <translation>Det navn nævner programmet, når nogen ikke må åbne noget.</translation>
    </message>
    <message>
        <source>Word for the person</source>
        <translation>Ord for borgeren</translation>
    </message>
</context>
<context>
    <name>OfficePage</name>
    <message>
        <source>Import people …</source>
        <translation>Importér borgere …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
</context>
<context>
    <name>OldBackupLine</name>
    <message numerus="yes">
        <source>Last backup %n days ago</source>
        <translation>
            <numerusform>Seneste sikkerhedskopi for %n dag siden</numerusform>
            <numerusform>Seneste sikkerhedskopi for %n dage siden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenPromises</name>
    <message>
        <source>Late: {date}</source>
        <translation>Forsinket: {date}</translation>
    </message>
    <message>
        <source>Our promises</source>
        <translation>Vores løfter</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>uden fast dag</translation>
    </message>
</context>
<context>
    <name>OutsideCard</name>
    <message>
        <source>Open in another program</source>
        <translation>Åbn i et andet program</translation>
    </message>
    <message>
        <source>Outside caseapp</source>
        <translation>Uden for caseapp</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Gem en kopi</translation>
    </message>
    <message>
        <source>The other program gets an unprotected copy. It lies in a private folder and is removed when caseapp locks. What the other program keeps of it, and changes made there, stay outside. A copy that you save stays until you delete it.</source>
        <translation>Det andet program får en ubeskyttet kopi. Den ligger i en privat mappe og fjernes, når caseapp låser. Hvad det andet program beholder af den, og hvad der ændres dér, bliver udenfor. En kopi, som du gemmer, bliver, til du sletter den.</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>Take out: {words}</source>
        <translation>Tag ud: {words}</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Flyt op</translation>
    </message>
    <message>
        <source>Up: {words}</source>
        <translation>Flyt op: {words}</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Put back: {words}</source>
        <translation>Sæt tilbage: {words}</translation>
    </message>
</context>
<context>
    <name>PartingPage</name>
    <message numerus="yes">
        <source>%n things that came along from {other} go out of {stays}.</source>
        <translation>
            <numerusform>%n oplysning, der kom med fra {other}, går ud af {stays} igen.</numerusform>
            <numerusform>%n oplysninger, der kom med fra {other}, går ud af {stays} igen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>It was changed since the two became one.</source>
        <translation>Det er ændret, siden de to blev til én sag.</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Skil dem ad igen</translation>
    </message>
    <message>
        <source>Part {stays} and {other}?</source>
        <translation>Skille {stays} og {other} ad?</translation>
    </message>
    <message>
        <source>The two are parted. {other} stands in the list again.</source>
        <translation>De to er skilt ad. {other} står på listen igen.</translation>
    </message>
    <message>
        <source>This stays in {stays}</source>
        <translation>Det bliver i {stays}</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Det sker der</translation>
    </message>
    <message>
        <source>What {stays} said before stands there again.</source>
        <translation>Det, der stod i {stays} før, står der igen.</translation>
    </message>
    <message>
        <source>{other} stands in the list again, as it was.</source>
        <translation>{other} står på listen igen, som før.</translation>
    </message>
</context>
<context>
    <name>PassphraseCard</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Skift adgangskode</translation>
    </message>
    <message>
        <source>From now on you unlock with the new passphrase.</source>
        <translation>Fra nu af låser du op med den nye adgangskode.</translation>
    </message>
    <message>
        <source>It is yours alone: only you unlock with it. Backups made until now still need the old one.</source>
        <translation>Den er kun din: Kun du låser op med den. Sikkerhedskopier fra før i dag kræver stadig den gamle.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>Den adgangskode, du har nu</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangskode</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>At least 12 characters. Best take a whole sentence that only you would say.</source>
        <translation>Mindst 12 tegn. Gerne en hel sætning, som kun du ville sige.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Skjul</translation>
    </message>
    <message>
        <source>Long enough. A whole sentence is stronger still.</source>
        <translation>Lang nok. En hel sætning er endnu stærkere.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Vis</translation>
    </message>
    <message>
        <source>Strong. Do you remember it tomorrow too?</source>
        <translation>Stærk. Kan du også huske den i morgen?</translation>
    </message>
    <message>
        <source>{count} of at least 12 characters.</source>
        <translation>{count} af mindst 12 tegn.</translation>
    </message>
</context>
<context>
    <name>PassphrasePage</name>
    <message>
        <source>A new passphrase</source>
        <translation>En ny adgangskode</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Senere</translation>
    </message>
    <message>
        <source>Nobody else needs to know it, and nobody can look it up. It is not shown again.</source>
        <translation>Ingen andre behøver at kende den, og ingen kan slå den op. Den bliver ikke vist igen.</translation>
    </message>
    <message>
        <source>Please hand the keyboard to {name}.</source>
        <translation>Giv tastaturet videre til {name}.</translation>
    </message>
    <message>
        <source>Set the passphrase</source>
        <translation>Gem adgangskoden</translation>
    </message>
    <message>
        <source>The first passphrase</source>
        <translation>Den første adgangskode</translation>
    </message>
    <message>
        <source>Your own passphrase</source>
        <translation>Din egen adgangskode</translation>
    </message>
    <message>
        <source>{name} can unlock with their own passphrase now.</source>
        <translation>{name} kan nu låse op med sin egen adgangskode.</translation>
    </message>
</context>
<context>
    <name>PastDayField</name>
    <message>
        <source>For example yesterday, Fr (last Friday), 12.3. or 2027-03-12</source>
        <translation>For eksempel i går, fr (sidste fredag), 12.3. eller 2027-03-12</translation>
    </message>
</context>
<context>
    <name>PeopleFilterBar</name>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation>Alle bydele</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Alle statusser</translation>
    </message>
    <message>
        <source>Every target group</source>
        <translation>Alle målgrupper</translation>
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
        <translation>Filter slået til: {filter}. Vis alle.</translation>
    </message>
    <message>
        <source>My people</source>
        <translation>Mine borgere</translation>
    </message>
    <message>
        <source>People of my team</source>
        <translation>Teamets borgere</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Målgruppe</translation>
    </message>
    <message>
        <source>Whose people</source>
        <translation>Hvis borgere</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message numerus="yes">
        <source>%n people without the filter.</source>
        <translation>
            <numerusform>%n borger uden filteret.</numerusform>
            <numerusform>%n borgere uden filteret.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create “{name}”?</source>
        <translation>Opret »{name}«?</translation>
    </message>
    <message>
        <source>Enter the first person</source>
        <translation>Opret den første borger</translation>
    </message>
    <message>
        <source>Everybody you work with will stand in this list.</source>
        <translation>Her kommer alle, du arbejder med.</translation>
    </message>
    <message>
        <source>Name, number, birth date or phone</source>
        <translation>Navn, nummer, fødselsdag eller telefon</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen fundet.</translation>
    </message>
    <message>
        <source>Nobody is here yet.</source>
        <translation>Her er ingen endnu.</translation>
    </message>
    <message>
        <source>Nobody with this filter.</source>
        <translation>Ingen med dette filter.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Perhaps it is written in another way.</source>
        <translation>Måske staves navnet anderledes.</translation>
    </message>
    <message>
        <source>Search people by name, number, birth date or phone</source>
        <translation>Søg efter borgere på navn, nummer, fødselsdag eller telefon</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Vis alle</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Present besides the two of us</source>
        <translation>Hvem der ellers var med</translation>
    </message>
    <message>
        <source>Somebody else was there</source>
        <translation>Der var en til med</translation>
    </message>
</context>
<context>
    <name>PeopleSection</name>
    <message>
        <source>Add somebody</source>
        <translation>Tilføj en person</translation>
    </message>
    <message>
        <source>And whoever comes along or may speak for the person, with what they may do.</source>
        <translation>Og dem, der følger med eller må tale for borgeren, med det, de må.</translation>
    </message>
    <message>
        <source>Household and family</source>
        <translation>Husstand og familie</translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names} og %n mere</numerusform>
            <numerusform>{names} og %n flere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleTableModel</name>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Bydel</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Næste møde</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ansvarlig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PerhapsHere</name>
    <message>
        <source>Open to have a look. What you typed here is kept.</source>
        <translation>Åbn for at se efter. Det, du har skrevet her, bliver gemt.</translation>
    </message>
    <message>
        <source>This person may already be here</source>
        <translation>Personen findes måske allerede</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>May stay empty: the note then waits until somebody knows who it was.</source>
        <translation>Må gerne stå tomt: Så venter notatet, til nogen ved, hvem det var.</translation>
    </message>
    <message>
        <source>Whom is it about?</source>
        <translation>Hvem handler det om?</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Role not known</source>
        <translation>Rolle ikke kendt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
</context>
<context>
    <name>PersonSection</name>
    <message>
        <source>Add a language</source>
        <translation>Tilføj et sprog</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Fødselsdato</translation>
    </message>
    <message>
        <source>Called name</source>
        <translation>Kaldenavn</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Sagsnummer</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Efternavn</translation>
    </message>
    <message>
        <source>For example 29.2.1988. If only the month or year is known: 2.1988 or 1988.</source>
        <translation>For eksempel 29.2.1988. Kendes kun måned eller år: 2.1988 eller 1988.</translation>
    </message>
    <message>
        <source>Form of address</source>
        <translation>Tiltale</translation>
    </message>
    <message>
        <source>Former names and other spellings, with commas between. The search finds them, too.</source>
        <translation>Tidligere navne og andre stavemåder, med komma imellem. Søgningen finder dem også.</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Fornavn</translation>
    </message>
    <message>
        <source>How the person wants to be called.</source>
        <translation>Sådan vil borgeren kaldes.</translation>
    </message>
    <message>
        <source>Left empty, the next free number is taken.</source>
        <translation>Står feltet tomt, tages det næste ledige nummer.</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Andre navne</translation>
    </message>
    <message>
        <source>Other names, and who said it</source>
        <translation>Andre navne, og hvem der har sagt det</translation>
    </message>
    <message>
        <source>Said by: {people}</source>
        <translation>Sagt af: {people}</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Borgeren</translation>
    </message>
    <message>
        <source>Who said the birth date?</source>
        <translation>Hvem har oplyst fødselsdatoen?</translation>
    </message>
    <message>
        <source>Who said the languages?</source>
        <translation>Hvem har oplyst sprogene?</translation>
    </message>
    <message>
        <source>Who said the names?</source>
        <translation>Hvem har oplyst navnene?</translation>
    </message>
</context>
<context>
    <name>PhotoCard</name>
    <message>
        <source>No photo</source>
        <translation>Intet foto</translation>
    </message>
    <message>
        <source>The next steps, as large as the screen. Page {number} of {total}. Esc leads back.</source>
        <translation>De næste skridt, så store som skærmen. Side {number} af {total}. Esc fører tilbage.</translation>
    </message>
    <message>
        <source>Was a photo taken?</source>
        <translation>Blev der taget et foto?</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Aim</source>
        <translation>Ønske for fremtiden</translation>
    </message>
    <message>
        <source>Before agreeing, you could still look at this</source>
        <translation>Før I aftaler, kan du se på dette</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Kind of plan</source>
        <translation>Plantype</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gælder fra</translation>
    </message>
    <message>
        <source>When do we look at it again?</source>
        <translation>Hvornår ser vi på den igen?</translation>
    </message>
    <message>
        <source>a promise of the office has no day</source>
        <translation>et løfte fra kommunen har ingen dag</translation>
    </message>
    <message>
        <source>it is not said how we will notice</source>
        <translation>der står ikke, hvordan vi kan se det</translation>
    </message>
    <message>
        <source>it is required, but not said by what</source>
        <translation>det er et krav, men der står ikke fra hvad</translation>
    </message>
    <message>
        <source>many steps cannot be done yet. Is there a smaller one?</source>
        <translation>mange skridt kan ikke lade sig gøre endnu. Er der et mindre?</translation>
    </message>
    <message>
        <source>no area of life is chosen</source>
        <translation>der er ikke valgt et livsområde</translation>
    </message>
    <message>
        <source>professional words are missing</source>
        <translation>fagsproget mangler</translation>
    </message>
    <message>
        <source>there is no step yet</source>
        <translation>der er ikke noget skridt endnu</translation>
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
            <numerusform>%n råd</numerusform>
            <numerusform>%n råd</numerusform>
        </translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ønske for fremtiden</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mål</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>Plan of {name}</source>
        <translation>Plan for {name}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gemt.</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er her igen. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>PlanOutline</name>
    <message>
        <source>The plan: aims, goals and steps</source>
        <translation>Planen: ønsker, mål og skridt</translation>
    </message>
</context>
<context>
    <name>PlanRowDelegate</name>
    <message>
        <source>Aim</source>
        <translation>Ønske for fremtiden</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Nyt mål</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hele planen</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>Line {line} is not in the form of a TOML file.</source>
        <translation>Linje {line} har ikke form som i en TOML-fil.</translation>
    </message>
    <message>
        <source>Line {line} is not text in UTF-8.</source>
        <translation>Linje {line} er ikke tekst i UTF-8.</translation>
    </message>
    <message>
        <source>Line {line}: this version does not know {name} and passed it over.</source>
        <translation>Linje {line}: denne version kender ikke {name} og er gået forbi det.</translation>
    </message>
    <message>
        <source>Line {line}: {name} is either true or false.</source>
        <translation>Linje {line}: {name} er enten true eller false.</translation>
    </message>
    <message>
        <source>Line {line}: {name} needs the full path of a folder in quotes.</source>
        <translation>Linje {line}: {name} skal være hele stien til en mappe i anførselstegn.</translation>
    </message>
    <message>
        <source>Line {line}: {name} needs whole minutes from {least} to {most}.</source>
        <translation>Linje {line}: {name} skal være hele minutter fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Line {line}: {name} stands below a heading in brackets; it belongs to the top of the file.</source>
        <translation>Linje {line}: {name} står under en overskrift i klammer; det hører til øverst i filen.</translation>
    </message>
    <message>
        <source>Not only administrators can change this file.</source>
        <translation>Ikke kun administratorer kan ændre denne fil.</translation>
    </message>
    <message>
        <source>The file is there but cannot be opened.</source>
        <translation>Filen er der, men den kan ikke åbnes.</translation>
    </message>
    <message>
        <source>The file is too long; line {line} and what follows was not read.</source>
        <translation>Filen er for lang; linje {line} og resten blev ikke læst.</translation>
    </message>
</context>
<context>
    <name>PolicyCard</name>
    <message numerus="yes">
        <source>After %n minutes without a key or the mouse, caseapp locks.</source>
        <translation>
            <numerusform>Efter %n minut uden tastatur eller mus låses caseapp.</numerusform>
            <numerusform>Efter %n minutter uden tastatur eller mus låses caseapp.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups go to {folder}.</source>
        <translation>Sikkerhedskopier lægges i {folder}.</translation>
    </message>
    <message>
        <source>Decided for this computer</source>
        <translation>Bestemt for denne computer</translation>
    </message>
    <message>
        <source>Everybody may switch on quick unlock for themselves.</source>
        <translation>Alle må slå hurtig oplåsning til for sig selv.</translation>
    </message>
    <message>
        <source>From the administrator&apos;s file: {file}</source>
        <translation>Fra it-administratorens fil: {file}</translation>
    </message>
    <message>
        <source>Nothing. The office and everybody in it choose for themselves.</source>
        <translation>Intet. Kontoret og alle i det vælger selv.</translation>
    </message>
    <message>
        <source>Quick unlock is switched off for everybody.</source>
        <translation>Hurtig oplåsning er slået fra for alle.</translation>
    </message>
    <message>
        <source>The administrator&apos;s file cannot be used. Until it is corrected the strictest rules hold. You can go on working; nothing is lost.</source>
        <translation>It-administratorens fil kan ikke bruges. Indtil den er rettet, gælder de strengeste regler. Du kan arbejde videre; intet er gået tabt.</translation>
    </message>
    <message>
        <source>caseapp may look for updates of itself.</source>
        <translation>caseapp må lede efter nye versioner af sig selv.</translation>
    </message>
    <message>
        <source>caseapp never looks for updates of itself.</source>
        <translation>caseapp leder aldrig efter nye versioner af sig selv.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>A step is not working out?</source>
        <translation>Går et skridt ikke, som det skal?</translation>
    </message>
    <message>
        <source>Agreed by word.</source>
        <translation>Aftalt mundtligt.</translation>
    </message>
    <message>
        <source>Agreed by word. Present: {witness}.</source>
        <translation>Aftalt mundtligt. Til stede var: {witness}.</translation>
    </message>
    <message>
        <source>Agreed by word. Reason: {reason}.</source>
        <translation>Aftalt mundtligt. Grund: {reason}.</translation>
    </message>
    <message>
        <source>Agreed by word. Reason: {reason}. Present: {witness}.</source>
        <translation>Aftalt mundtligt. Grund: {reason}. Til stede var: {witness}.</translation>
    </message>
    <message>
        <source>Agreed in part: {date}</source>
        <translation>Delvist aftalt: {date}</translation>
    </message>
    <message>
        <source>Agreed together: {date}</source>
        <translation>Aftalt sammen: {date}</translation>
    </message>
    <message>
        <source>As of {date}</source>
        <translation>Pr. {date}</translation>
    </message>
    <message>
        <source>Both views are in the plan. Both count. We will talk about it again at the next meeting.</source>
        <translation>Begge meninger står i planen. Begge tæller. Vi taler om det igen på næste møde.</translation>
    </message>
    <message>
        <source>Check code {check_code}</source>
        <translation>Kontrolkode {check_code}</translation>
    </message>
    <message>
        <source>Copy for {recipient}</source>
        <translation>Eksemplar til {recipient}</translation>
    </message>
    <message>
        <source>Did we not keep a promise?</source>
        <translation>Har vi ikke holdt et løfte?</translation>
    </message>
    <message>
        <source>Does it matter if you do not sign? Ask us. We will tell you honestly.</source>
        <translation>Betyder det noget, hvis du ikke skriver under? Spørg os. Vi svarer ærligt.</translation>
    </message>
    <message>
        <source>Done? Then tick it off.</source>
        <translation>Er det gjort? Så sæt et kryds.</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Udkast – ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Email: {email}</source>
        <translation>E-mail: {email}</translation>
    </message>
    <message>
        <source>Even better</source>
        <translation>Endnu bedre</translation>
    </message>
    <message>
        <source>Father</source>
        <translation>Far</translation>
    </message>
    <message>
        <source>For later</source>
        <translation>Til senere</translation>
    </message>
    <message>
        <source>For {called_name}</source>
        <translation>For {called_name}</translation>
    </message>
    <message>
        <source>For {office_name}: {worker_name}</source>
        <translation>For {office_name}: {worker_name}</translation>
    </message>
    <message>
        <source>Gets from me: {words}</source>
        <translation>Får af mig: {words}</translation>
    </message>
    <message>
        <source>Gives me: {words}</source>
        <translation>Giver mig: {words}</translation>
    </message>
    <message>
        <source>Goal {number}</source>
        <translation>Mål {number}</translation>
    </message>
    <message>
        <source>Good times to call: {hours}</source>
        <translation>Du kan ringe: {hours}</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Godt at vide</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Værge</translation>
    </message>
    <message>
        <source>How each of us answered</source>
        <translation>Sådan har vi svaret</translation>
    </message>
    <message>
        <source>How it is today</source>
        <translation>Sådan er det i dag</translation>
    </message>
    <message>
        <source>How it should be</source>
        <translation>Sådan skal det blive</translation>
    </message>
    <message>
        <source>How professionals put it</source>
        <translation>Sådan skriver fagfolk det</translation>
    </message>
    <message>
        <source>How we will notice that it is working</source>
        <translation>Sådan kan vi se, at det går fremad</translation>
    </message>
    <message>
        <source>I agree in part.</source>
        <translation>Jeg er delvist enig.</translation>
    </message>
    <message>
        <source>I agree.</source>
        <translation>Jeg er enig.</translation>
    </message>
    <message>
        <source>I could not answer because: {reason}</source>
        <translation>Jeg kunne ikke svare, fordi: {reason}</translation>
    </message>
    <message>
        <source>I do not agree.</source>
        <translation>Jeg er ikke enig.</translation>
    </message>
    <message>
        <source>I will do this</source>
        <translation>Det gør jeg</translation>
    </message>
    <message>
        <source>If {worker_name} is away, {substitute_name} will help you, phone {phone}.</source>
        <translation>Er {worker_name} her ikke? Så hjælper {substitute_name}, telefon {phone}.</translation>
    </message>
    <message>
        <source>If {worker_name} is away, {substitute_name} will help you.</source>
        <translation>Er {worker_name} her ikke? Så hjælper {substitute_name}.</translation>
    </message>
    <message>
        <source>In my own words</source>
        <translation>Med mine egne ord</translation>
    </message>
    <message>
        <source>Interpreter: {interpreter}. Language: {language}.</source>
        <translation>Tolk: {interpreter}. Sprog: {language}.</translation>
    </message>
    <message>
        <source>Invented example – not a real person</source>
        <translation>Opdigtet eksempel – ikke en rigtig person</translation>
    </message>
    <message>
        <source>Is a step too big?</source>
        <translation>Er et skridt for stort?</translation>
    </message>
    <message>
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Ring til os. Du behøver ikke at vente til næste møde.</translation>
    </message>
    <message>
        <source>Keep this sheet locked up and apart from the computer. Whoever has both can read everything.</source>
        <translation>Lås arket inde et andet sted end computeren. Den, der har begge dele, kan læse alt.</translation>
    </message>
    <message>
        <source>Made on {date}</source>
        <translation>Lavet den {date}</translation>
    </message>
    <message>
        <source>Make it smaller. Or call. Both are fine.</source>
        <translation>Gør det mindre. Eller ring. Begge dele er i orden.</translation>
    </message>
    <message>
        <source>Mother</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Mother, father or another person with parental responsibility</source>
        <translation>Mor, far eller en anden med forældremyndighed</translation>
    </message>
    <message>
        <source>My answer about this goal</source>
        <translation>Mit svar om det her mål</translation>
    </message>
    <message>
        <source>My next small step</source>
        <translation>Mit næste lille skridt</translation>
    </message>
    <message>
        <source>My next steps</source>
        <translation>Mine næste skridt</translation>
    </message>
    <message>
        <source>My plan</source>
        <translation>Min plan</translation>
    </message>
    <message>
        <source>Not quite there yet</source>
        <translation>Ikke helt endnu</translation>
    </message>
    <message>
        <source>Not sure about the translation? Please ask us.</source>
        <translation>Er du i tvivl om oversættelsen? Spørg os.</translation>
    </message>
    <message>
        <source>Older recovery sheets of this register open nothing any more. Destroy them.</source>
        <translation>Ældre gendannelsesark til registret åbner ikke længere noget. Makulér dem.</translation>
    </message>
    <message>
        <source>Only you. And we keep it in your file.</source>
        <translation>Kun dig. Og den ligger i din sag hos os.</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Anden person</translation>
    </message>
    <message>
        <source>Others will do this</source>
        <translation>Det gør andre</translation>
    </message>
    <message>
        <source>Our next meeting</source>
        <translation>Vores næste møde</translation>
    </message>
    <message>
        <source>Our plan</source>
        <translation>Vores plan</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Side {page} af {pages}</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Forælder</translation>
    </message>
    <message>
        <source>Partner organisation</source>
        <translation>Samarbejdspartner</translation>
    </message>
    <message>
        <source>People around me</source>
        <translation>Mit netværk</translation>
    </message>
    <message>
        <source>People who are there for me</source>
        <translation>De mennesker er der for mig</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Sted og dato</translation>
    </message>
    <message>
        <source>Plain language</source>
        <translation>Let at læse</translation>
    </message>
    <message>
        <source>Plan {called_name}</source>
        <translation>Plan {called_name}</translation>
    </message>
    <message>
        <source>Please call: {phone}. We will find a new time.</source>
        <translation>Ring til os: {phone}. Så finder vi en ny tid.</translation>
    </message>
    <message>
        <source>Please remind us. What we promised here counts.</source>
        <translation>Mind os om det. Det, vi har lovet her, gælder.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagperson</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gendannelsesark</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Pårørende</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Repræsentant</translation>
    </message>
    <message>
        <source>Represented by {representative}</source>
        <translation>Repræsenteret af {representative}</translation>
    </message>
    <message>
        <source>Said by {speaker}</source>
        <translation>Sagt af {speaker}</translation>
    </message>
    <message>
        <source>Said by {speaker}, {date}</source>
        <translation>Sagt af {speaker}, {date}</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Underskrifter</translation>
    </message>
    <message>
        <source>Signed by pen: {name}</source>
        <translation>Underskrevet med pen: {name}</translation>
    </message>
    <message>
        <source>Space for your notes</source>
        <translation>Plads til dine noter</translation>
    </message>
    <message>
        <source>Talked through, but not agreed: {date}</source>
        <translation>Vi har talt om planen, men ikke aftalt den: {date}</translation>
    </message>
    <message>
        <source>That happens. Tell us early. Then we will find another way together.</source>
        <translation>Det sker. Sig det til os i god tid. Så finder vi en anden vej sammen.</translation>
    </message>
    <message>
        <source>The head of the office still has to agree. You will hear from us by {date}.</source>
        <translation>Lederen skal også sige ja. Du hører fra os senest {date}.</translation>
    </message>
    <message>
        <source>The next meeting is not set yet. {worker_name} will contact you by {date}.</source>
        <translation>Næste møde er ikke aftalt endnu. {worker_name} kontakter dig senest {date}.</translation>
    </message>
    <message>
        <source>The same in words</source>
        <translation>Det samme med ord</translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Der er en nyere plan fra {date}.</translation>
    </message>
    <message>
        <source>This code opens the register of {office_name} when the passphrase is lost.</source>
        <translation>Denne kode åbner registret for {office_name}, hvis adgangskoden er gået tabt.</translation>
    </message>
    <message>
        <source>This goal is required. The reason: {reason}</source>
        <translation>Det mål er bestemt på forhånd. Grunden er: {reason}</translation>
    </message>
    <message>
        <source>This means: we talked about the plan, and this is how we want to do it.</source>
        <translation>Det betyder: Vi har talt om planen. Sådan vil vi gøre.</translation>
    </message>
    <message>
        <source>This plan is not a decision. Decisions about money and support come in a separate letter.</source>
        <translation>Planen er ikke en afgørelse. Afgørelser om penge og hjælp får du i et brev for sig.</translation>
    </message>
    <message>
        <source>This plan replaces version {previous}.</source>
        <translation>Denne plan erstatter version {previous}.</translation>
    </message>
    <message>
        <source>Translated by {interpreter}</source>
        <translation>Oversat af {interpreter}</translation>
    </message>
    <message>
        <source>Type it on the first screen of caseapp. Capitals, blanks and dashes do not matter. Then choose a new passphrase.</source>
        <translation>Skriv den på den første skærm i caseapp. Store bogstaver, mellemrum og streger er ligegyldige. Vælg derefter en ny adgangskode.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>We meet</source>
        <translation>Vi mødes</translation>
    </message>
    <message>
        <source>We set this goal together.</source>
        <translation>Det mål har vi sat sammen.</translation>
    </message>
    <message>
        <source>We will look at the plan together again: {date}</source>
        <translation>Vi ser på planen sammen igen: {date}</translation>
    </message>
    <message>
        <source>What I am good at. What helps me.</source>
        <translation>Det er jeg god til. Det hjælper mig.</translation>
    </message>
    <message>
        <source>What I do for others</source>
        <translation>Det gør jeg for andre</translation>
    </message>
    <message>
        <source>What I see differently</source>
        <translation>Det ser jeg anderledes på</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Det vil jeg</translation>
    </message>
    <message>
        <source>What I will do</source>
        <translation>Det gør jeg</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Sådan går vi videre</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Det er vigtigt for mig</translation>
    </message>
    <message>
        <source>What others will do</source>
        <translation>Det gør andre</translation>
    </message>
    <message>
        <source>What we will do together</source>
        <translation>Det gør vi sammen</translation>
    </message>
    <message>
        <source>What {office} will do</source>
        <translation>Det gør {office}</translation>
    </message>
    <message>
        <source>When: {date}</source>
        <translation>Hvornår: {date}</translation>
    </message>
    <message>
        <source>When: {date}, {time}</source>
        <translation>Hvornår: {date}, {time}</translation>
    </message>
    <message>
        <source>Where we do not agree</source>
        <translation>Her er vi ikke enige</translation>
    </message>
    <message>
        <source>Where: {place}</source>
        <translation>Hvor: {place}</translation>
    </message>
    <message>
        <source>Who comes: {people}</source>
        <translation>Hvem kommer: {people}</translation>
    </message>
    <message>
        <source>Who gets this plan?</source>
        <translation>Hvem får planen?</translation>
    </message>
    <message>
        <source>Whoever stands near the middle is close to me. The arrows show who gives and who gets.</source>
        <translation>Den, der står tæt på midten, er tæt på mig. Pilene viser, hvem der giver, og hvem der får.</translation>
    </message>
    <message>
        <source>Why this matters to me</source>
        <translation>Derfor er det vigtigt for mig</translation>
    </message>
    <message>
        <source>Would you like to change something?</source>
        <translation>Vil du ændre noget?</translation>
    </message>
    <message>
        <source>You and: {recipients}. There is a rule for this. Please ask us about it.</source>
        <translation>Dig og: {recipients}. Det er der en regel om. Spørg os gerne.</translation>
    </message>
    <message>
        <source>You and: {recipients}. You said yes to this.</source>
        <translation>Dig og: {recipients}. Det har du sagt ja til.</translation>
    </message>
    <message>
        <source>You can ask and say no at any time. You can bring someone you trust. You can read what is written about you. More is on the sheet “Your rights”.</source>
        <translation>Du kan altid spørge og sige nej. Du kan tage en med, du stoler på. Du kan læse, hvad der er skrevet om dig. Der står mere på arket »Dine rettigheder«.</translation>
    </message>
    <message>
        <source>You cannot come?</source>
        <translation>Kan du ikke komme?</translation>
    </message>
    <message>
        <source>You get the plan even if you do not sign.</source>
        <translation>Du får planen, også hvis du ikke skriver under.</translation>
    </message>
    <message>
        <source>Your contact person</source>
        <translation>Her kan du spørge</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>en medarbejder</translation>
    </message>
    <message>
        <source>a member of staff and a relative</source>
        <translation>en medarbejder og en pårørende</translation>
    </message>
    <message>
        <source>a relative</source>
        <translation>en pårørende</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>en anden person</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>uden fast dag</translation>
    </message>
    <message>
        <source>the caseworker</source>
        <translation>sagsbehandleren</translation>
    </message>
    <message>
        <source>the service that gives support</source>
        <translation>stedet, der giver støtte</translation>
    </message>
    <message>
        <source>{called_name}</source>
        <translation>{called_name}</translation>
    </message>
    <message>
        <source>{called_name} with a member of staff</source>
        <translation>{called_name} sammen med en medarbejder</translation>
    </message>
    <message>
        <source>{called_name} with a relative</source>
        <translation>{called_name} sammen med en pårørende</translation>
    </message>
    <message>
        <source>{worker_name} read the plan aloud: {date}</source>
        <translation>{worker_name} har læst planen højt: {date}</translation>
    </message>
    <message>
        <source>{worker_name} will do this</source>
        <translation>Det gør {worker_name}</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know by {date}. The promise is: you will get an answer.</source>
        <translation>{worker_name} undersøger det og giver dig besked, senest {date}. Løftet er: Du får et svar.</translation>
    </message>
    <message>
        <source>{worker_name} will find out and let you know. The promise is: you will get an answer.</source>
        <translation>{worker_name} undersøger det og giver dig besked. Løftet er: Du får et svar.</translation>
    </message>
    <message>
        <source>{worker_name} will see to it by {date}</source>
        <translation>{worker_name} sørger for det, senest {date}</translation>
    </message>
    <message>
        <source>{worker_name} will see to it, no fixed day</source>
        <translation>{worker_name} sørger for det, uden fast dag</translation>
    </message>
    <message>
        <source>{worker_name}, phone {phone}</source>
        <translation>{worker_name}, telefon {phone}</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n side</numerusform>
            <numerusform>%n sider</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Antal</translation>
    </message>
    <message>
        <source>Copy for whom?</source>
        <translation>Eksemplar til hvem?</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Kladde – ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Form of the sheet</source>
        <translation>Arkets form</translation>
    </message>
    <message>
        <source>Language of the sheet</source>
        <translation>Arkets sprog</translation>
    </message>
    <message>
        <source>Left out of this copy</source>
        <translation>Udeladt i dette eksemplar</translation>
    </message>
    <message>
        <source>Next steps on one page</source>
        <translation>Næste skridt på én side</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Sagen</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Hele planen</translation>
    </message>
    <message>
        <source>Version of the plan</source>
        <translation>Planens version</translation>
    </message>
    <message>
        <source>Version {number} of {date}</source>
        <translation>Version {number} fra {date}</translation>
    </message>
    <message>
        <source>Version {number} of {date} (newest)</source>
        <translation>Version {number} (nyeste) fra {date}</translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes to read aloud</source>
        <translation>
            <numerusform>Højtlæsning: cirka %n minut</numerusform>
            <numerusform>Højtlæsning: cirka %n minutter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>A saved PDF lies outside the protection of this program. Delete it when it is printed.</source>
        <translation>En gemt PDF ligger uden for programmets beskyttelse. Slet den, når den er skrevet ud.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Draft – not agreed yet</source>
        <translation>Kladde – ikke aftalt endnu</translation>
    </message>
    <message>
        <source>Esc or a click leads back.</source>
        <translation>Esc eller et klik fører tilbage.</translation>
    </message>
    <message>
        <source>For reading aloud</source>
        <translation>Til højtlæsning</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-filer (*.pdf)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vis udskrift</translation>
    </message>
    <message>
        <source>Preview of the plan of {name}</source>
        <translation>Vis udskrift: Plan for {name}</translation>
    </message>
    <message>
        <source>Print and hand over</source>
        <translation>Udskriv og aflever</translation>
    </message>
    <message>
        <source>Print later</source>
        <translation>Udskriv senere</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Gem som PDF</translation>
    </message>
    <message>
        <source>Show large for a photo</source>
        <translation>Vis stort til et foto</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>next-steps.pdf</source>
        <translation>naeste-skridt.pdf</translation>
    </message>
    <message>
        <source>plan-draft.pdf</source>
        <translation>plan-kladde.pdf</translation>
    </message>
    <message>
        <source>plan-version-{number}.pdf</source>
        <translation>plan-version-{number}.pdf</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>A drawing belongs only to a signature on the screen (pen).</source>
        <translation>En tegning hører kun til en underskrift på skærmen (pen).</translation>
    </message>
    <message>
        <source>A note has no part of this name.</source>
        <translation>Et notat har ingen del med det navn.</translation>
    </message>
    <message>
        <source>A number from {least} to {most} is expected.</source>
        <translation>Her skal stå et tal fra {least} til {most}.</translation>
    </message>
    <message>
        <source>Another target group comes first already.</source>
        <translation>Der er allerede en anden målgruppe, der kommer først.</translation>
    </message>
    <message>
        <source>Another way is preferred already.</source>
        <translation>Der er allerede en anden måde, der foretrækkes.</translation>
    </message>
    <message>
        <source>At least {limit} characters are needed.</source>
        <translation>Der skal være mindst {limit} tegn.</translation>
    </message>
    <message>
        <source>At least {limit} is needed.</source>
        <translation>Der skal være mindst {limit}.</translation>
    </message>
    <message>
        <source>At most {limit} MB are read: split the file in two.</source>
        <translation>Der læses højst {limit} MB: Del filen i to.</translation>
    </message>
    <message>
        <source>At most {limit} characters fit here.</source>
        <translation>Her er der plads til højst {limit} tegn.</translation>
    </message>
    <message>
        <source>At most {limit} entries fit here.</source>
        <translation>Her er der plads til højst {limit} poster.</translation>
    </message>
    <message>
        <source>At most {limit} people are read: split the file in two.</source>
        <translation>Der læses højst {limit} borgere: Del filen i to.</translation>
    </message>
    <message>
        <source>Below the first line nobody stands in this file.</source>
        <translation>Under den første linje står der ingen i denne fil.</translation>
    </message>
    <message>
        <source>For which language is somebody to interpret?</source>
        <translation>Hvilket sprog skal der tolkes på?</translation>
    </message>
    <message>
        <source>From line {line} on the file cannot be read: a quotation mark is missing or one too many.</source>
        <translation>Fra linje {line} kan filen ikke læses: Et anførselstegn mangler eller er for meget.</translation>
    </message>
    <message>
        <source>More than one goal has these words; use its id.</source>
        <translation>Mere end ét mål har denne ordlyd; brug målets id.</translation>
    </message>
    <message>
        <source>No column holds names. The first line has to name at least one of: given_name, family_name, called_name.</source>
        <translation>Ingen kolonne indeholder navne. Den første linje skal nævne mindst én af: given_name, family_name, called_name.</translation>
    </message>
    <message>
        <source>Nobody can take themselves out. Ask a colleague to do it.</source>
        <translation>Ingen kan tage sig selv ud. Bed en kollega om det.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose somebody from the list, or leave it empty.</source>
        <translation>Ingen er valgt. Vælg en fra listen, eller lad feltet stå tomt.</translation>
    </message>
    <message>
        <source>Nothing is stored under this id.</source>
        <translation>Der er ikke gemt noget under dette id.</translation>
    </message>
    <message>
        <source>Nothing to change was given.</source>
        <translation>Der er ikke angivet noget, der skal ændres.</translation>
    </message>
    <message>
        <source>Only a way that is safe can be the preferred one. Is it safe? Or choose another.</source>
        <translation>Kun en måde, vi må bruge, kan være den foretrukne. Må vi bruge den? Eller vælg en anden.</translation>
    </message>
    <message>
        <source>Please write down in the person&apos;s own words what they see differently.</source>
        <translation>Skriv med personens egne ord, hvad der ses anderledes.</translation>
    </message>
    <message>
        <source>Please write down the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Please write down why the goal is taken out.</source>
        <translation>Skriv, hvorfor målet tages ud.</translation>
    </message>
    <message>
        <source>Somebody else with a passphrase must look after the office first (Administrator).</source>
        <translation>Først skal en anden med adgangskode være administrator.</translation>
    </message>
    <message>
        <source>Something of another kind is expected here: {expected}.</source>
        <translation>Her skal stå noget af en anden slags: {expected}.</translation>
    </message>
    <message>
        <source>The file has no column of this name.</source>
        <translation>Filen har ingen kolonne med det navn.</translation>
    </message>
    <message>
        <source>The numbers of this year are used up: give this person a number.</source>
        <translation>Årets numre er brugt op: Giv borgeren et nummer.</translation>
    </message>
    <message>
        <source>The plan has no goal with this id or these words.</source>
        <translation>Planen har ikke noget mål med dette id eller denne ordlyd.</translation>
    </message>
    <message>
        <source>The same person stands in line {line} already.</source>
        <translation>Den samme borger står allerede i linje {line}.</translation>
    </message>
    <message>
        <source>There are two answers of the same person to this goal.</source>
        <translation>Der er to svar fra samme person til dette mål.</translation>
    </message>
    <message>
        <source>There is an invisible control character in the text.</source>
        <translation>Der er et usynligt styretegn i teksten.</translation>
    </message>
    <message>
        <source>There is no field of this name.</source>
        <translation>Der findes ikke et felt med dette navn.</translation>
    </message>
    <message>
        <source>This choice is not on the list &quot;{list}&quot;.</source>
        <translation>Dette valg står ikke på listen »{list}«.</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>Den dag er allerede gået.</translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation>Denne dag ligger i fremtiden.</translation>
    </message>
    <message>
        <source>This day is too long ago.</source>
        <translation>Denne dag ligger for langt tilbage.</translation>
    </message>
    <message>
        <source>This day lies before the plan begins.</source>
        <translation>Denne dag ligger før planens begyndelse.</translation>
    </message>
    <message>
        <source>This drawing is too long: at most {limit} points are kept.</source>
        <translation>Tegningen er for lang: Der gemmes højst {limit} punkter.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Dette skal udfyldes.</translation>
    </message>
    <message>
        <source>This is not a CSV file. In the spreadsheet choose &quot;Save as&quot; and the type CSV (UTF-8).</source>
        <translation>Det er ikke en CSV-fil. Vælg »Gem som« i regnearket og typen CSV (UTF-8).</translation>
    </message>
    <message>
        <source>This is not a JSON document in UTF-8 (line {line}).</source>
        <translation>Dette er ikke et JSON-dokument i UTF-8 (linje {line}).</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Denne dag findes ikke i kalenderen.</translation>
    </message>
    <message>
        <source>This is not a time of the clock: 14:05 is one.</source>
        <translation>Det er ikke et klokkeslæt; 14:05 er et.</translation>
    </message>
    <message>
        <source>This is not in the expected form.</source>
        <translation>Dette har ikke den forventede form.</translation>
    </message>
    <message>
        <source>This is the passphrase that you have now.</source>
        <translation>Det er den adgangskode, du har nu.</translation>
    </message>
    <message>
        <source>This is the person themselves. Choose somebody else.</source>
        <translation>Det er borgeren selv. Vælg en anden.</translation>
    </message>
    <message>
        <source>This line has more columns than the first line.</source>
        <translation>Linjen har flere kolonner end den første linje.</translation>
    </message>
    <message>
        <source>This name stands here twice.</source>
        <translation>Dette navn står her to gange.</translation>
    </message>
    <message>
        <source>This person is in the register already.</source>
        <translation>Borgeren står allerede i registeret.</translation>
    </message>
    <message>
        <source>This state cannot follow on the present one.</source>
        <translation>Denne status kan ikke følge efter den nuværende.</translation>
    </message>
    <message>
        <source>Two columns are meant for the same field.</source>
        <translation>To kolonner er tænkt til det samme felt.</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message numerus="yes">
        <source>%n more promises</source>
        <translation>
            <numerusform>%n løfte mere</numerusform>
            <numerusform>%n løfter mere</numerusform>
        </translation>
    </message>
    <message>
        <source>We promised</source>
        <translation>Det har vi lovet</translation>
    </message>
</context>
<context>
    <name>PromiseRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop the promise</source>
        <translation>Opgiv løftet</translation>
    </message>
    <message>
        <source>Drop …</source>
        <translation>Opgiv …</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Holdt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Åbn</translation>
    </message>
    <message>
        <source>Open the page of {name}</source>
        <translation>Åbn siden for {name}</translation>
    </message>
    <message>
        <source>Please write down the reason.</source>
        <translation>Skriv begrundelsen.</translation>
    </message>
    <message>
        <source>Why will we not do this?</source>
        <translation>Hvorfor gør vi det ikke?</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>om %n dag</numerusform>
            <numerusform>om %n dage</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>i dag</translation>
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
        <translation>Beskyttet adresse</translation>
    </message>
</context>
<context>
    <name>QuickNote</name>
    <message>
        <source>Esc keeps it for later.</source>
        <translation>Esc gemmer det til senere.</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>Hurtigt notat</translation>
    </message>
    <message>
        <source>Save quick note</source>
        <translation>Gem hurtigt notat</translation>
    </message>
    <message>
        <source>What you typed here at {time} is back. It is not saved yet.</source>
        <translation>Det, du skrev her kl. {time}, er tilbage. Det er ikke gemt endnu.</translation>
    </message>
</context>
<context>
    <name>QuickNoteForm</name>
    <message>
        <source>Enter takes the first. Left empty it is an unknown caller.</source>
        <translation>Enter tager den første. Tomt betyder ukendt opringning.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Navn eller nummer</translation>
    </message>
    <message>
        <source>Our promise, if there is one</source>
        <translation>Vores løfte, hvis der er et</translation>
    </message>
    <message>
        <source>What was it about?</source>
        <translation>Hvad handlede det om?</translation>
    </message>
    <message>
        <source>by</source>
        <translation>senest</translation>
    </message>
</context>
<context>
    <name>QuickUnlockCard</name>
    <message>
        <source>It does not protect a laptop on which you are logged in: whoever sits at it can start caseapp and open the register, and so can every program that runs there.</source>
        <translation>Den beskytter ikke en computer, som du er logget på: den, der sidder ved den, kan starte caseapp og åbne registret, og det kan hvert program, der kører der, også.</translation>
    </message>
    <message>
        <source>It is meant for your own register, not for the example.</source>
        <translation>Den er til dit eget register, ikke til eksemplet.</translation>
    </message>
    <message>
        <source>It is off.</source>
        <translation>Den er slået fra.</translation>
    </message>
    <message>
        <source>It is on for you on this computer.</source>
        <translation>Den er slået til for dig på denne computer.</translation>
    </message>
    <message>
        <source>It is switched off for everybody by the administrator of this computer.</source>
        <translation>It-administratoren har slået den fra for alle på denne computer.</translation>
    </message>
    <message>
        <source>It protects a laptop that is switched off and has its whole disk encrypted.</source>
        <translation>Den beskytter en computer, der er slukket og har hele disken krypteret.</translation>
    </message>
    <message>
        <source>Leave it off</source>
        <translation>Lad den være slået fra</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Hurtig oplåsning</translation>
    </message>
    <message>
        <source>Quick unlock is off.</source>
        <translation>Hurtig oplåsning er slået fra.</translation>
    </message>
    <message>
        <source>Quick unlock is on from the next start.</source>
        <translation>Hurtig oplåsning gælder fra næste start.</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Slå til</translation>
    </message>
    <message>
        <source>Switch off quick unlock</source>
        <translation>Slå hurtig oplåsning fra</translation>
    </message>
    <message>
        <source>Switch on quick unlock …</source>
        <translation>Slå hurtig oplåsning til …</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is being asked …</source>
        <translation>Computerens nøglering bliver spurgt …</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>When caseapp starts, one button opens the register for you. The key for it lies in the keyring of this computer. Once caseapp was locked, it always asks for your passphrase.</source>
        <translation>Når caseapp starter, åbner én knap registret for dig. Nøglen ligger i computerens nøglering. Når caseapp har været låst, spørger det altid efter din adgangskode.</translation>
    </message>
    <message>
        <source>Your passphrase as it is now</source>
        <translation>Din nuværende adgangskode</translation>
    </message>
</context>
<context>
    <name>QuickUnlockLine</name>
    <message>
        <source>Do not wait</source>
        <translation>Vent ikke</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Hurtig oplåsning</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is being asked. Your passphrase opens at any time.</source>
        <translation>Computerens nøglering bliver spurgt. Din adgangskode åbner når som helst.</translation>
    </message>
</context>
<context>
    <name>ReachSection</name>
    <message>
        <source>Add a way to contact</source>
        <translation>Tilføj en kontaktmåde</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>Tilføj en adresse</translation>
    </message>
    <message>
        <source>How to reach the person</source>
        <translation>Sådan får vi fat i borgeren</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Beskyttet adresse</translation>
    </message>
    <message>
        <source>Then no print, export, calendar, list or label shows an address. It stays on the screen.</source>
        <translation>Så viser ingen udskrift, eksport, kalender, liste eller etiket en adresse. Den bliver på skærmen.</translation>
    </message>
    <message>
        <source>Who asked for it?</source>
        <translation>Hvem har bedt om det?</translation>
    </message>
</context>
<context>
    <name>RecordEdits</name>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Den dag findes ikke i kalenderen.</translation>
    </message>
</context>
<context>
    <name>RecordLink</name>
    <message>
        <source>Has an own record here.</source>
        <translation>Har sin egen sag her.</translation>
    </message>
    <message>
        <source>Open record</source>
        <translation>Åbn sagen</translation>
    </message>
    <message>
        <source>Own record here</source>
        <translation>Egen sag her</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Fjern forbindelsen</translation>
    </message>
    <message>
        <source>Type a name or number. Enter takes the first.</source>
        <translation>Skriv navn eller nummer. Enter tager den første.</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Make a new sheet</source>
        <translation>Lav et nyt ark</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Gendannelsesark</translation>
    </message>
    <message>
        <source>The code on it opens the register when every passphrase is forgotten. Is the sheet lost, or has somebody seen it? Make a new one.</source>
        <translation>Koden på arket åbner registret, når alle adgangskoder er glemt. Er arket væk, eller har nogen set det? Så lav et nyt.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Din adgangskode</translation>
    </message>
</context>
<context>
    <name>RecoveryCodePage</name>
    <message>
        <source>I have written it down</source>
        <translation>Jeg har skrevet den ned</translation>
    </message>
    <message>
        <source>Please write these nine groups on paper now. If you forget your passphrase, only this code opens the register. It is shown this once and is stored nowhere.</source>
        <translation>Skriv de ni grupper ned på papir nu. Hvis du glemmer din adgangskode, kan kun denne kode åbne registret. Den vises kun denne ene gang og gemmes ingen steder.</translation>
    </message>
    <message>
        <source>Whoever has this code can open the register. Keep it where you keep important papers.</source>
        <translation>Den, der har koden, kan åbne registret. Opbevar den sammen med vigtige papirer.</translation>
    </message>
    <message>
        <source>Your recovery code</source>
        <translation>Din gendannelseskode</translation>
    </message>
</context>
<context>
    <name>RecoverySheetView</name>
    <message>
        <source>Done</source>
        <translation>Færdig</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Jeg har skrevet den ned</translation>
    </message>
    <message>
        <source>Keep the old sheet</source>
        <translation>Behold det gamle ark</translation>
    </message>
    <message>
        <source>Nothing was printed, and the code below holds already. Print again or write it down.</source>
        <translation>Der blev ikke udskrevet noget, og koden nedenfor gælder allerede. Udskriv igen, eller skriv den ned.</translation>
    </message>
    <message>
        <source>Print once more</source>
        <translation>Udskriv en gang til</translation>
    </message>
    <message>
        <source>Print, the old code ends</source>
        <translation>Udskriv, den gamle kode udløber</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Recovery sheet: {code}</source>
        <translation>Gendannelsesark: {code}</translation>
    </message>
    <message>
        <source>The new recovery code holds. Lock it up.</source>
        <translation>Den nye gendannelseskode gælder. Lås den inde.</translation>
    </message>
    <message>
        <source>The sheet is on its way to {printer}. Lock it up when it is there.</source>
        <translation>Arket er på vej til printeren {printer}. Lås det inde, når det er kommet.</translation>
    </message>
    <message>
        <source>This code does not hold yet: the old sheet still opens the register. As soon as this one is printed or written down, the old code opens nothing any more.</source>
        <translation>Denne kode gælder ikke endnu: Det gamle ark åbner stadig registret. Så snart dette er udskrevet eller skrevet ned, åbner den gamle kode ikke længere noget.</translation>
    </message>
    <message>
        <source>This code holds now. The old code opens nothing any more.</source>
        <translation>Denne kode gælder nu. Den gamle åbner ikke længere noget.</translation>
    </message>
    <message>
        <source>Write the code on paper by hand: nine groups of four.</source>
        <translation>Skriv koden på papir i hånden: ni grupper med fire tegn.</translation>
    </message>
</context>
<context>
    <name>RestorePage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Backups (*.caseapp-backup)</source>
        <translation>Sikkerhedskopier (*.caseapp-backup)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Vælg en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Videre</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Gendan en sikkerhedskopi</translation>
    </message>
    <message>
        <source>Restore now</source>
        <translation>Gendan nu</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>Said by {name}</source>
        <translation>Sagt af {name}</translation>
    </message>
    <message>
        <source>Said by {name}, {date}</source>
        <translation>Sagt af {name}, {date}</translation>
    </message>
    <message>
        <source>Said by: {role}</source>
        <translation>Sagt af: {role}</translation>
    </message>
    <message>
        <source>Said by: {role}, {date}</source>
        <translation>Sagt af: {role}, {date}</translation>
    </message>
</context>
<context>
    <name>SameAnswer</name>
    <message>
        <source>{name}: the same answer to all goals?</source>
        <translation>{name}: det samme svar til alle mål?</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Ryd søgningen</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Draft: {words}</source>
        <translation>Kladde: {words}</translation>
    </message>
    <message>
        <source>Names, numbers and words in notes</source>
        <translation>Navne, numre og ord fra notater</translation>
    </message>
    <message>
        <source>No match.</source>
        <translation>Ingen fundet.</translation>
    </message>
    <message>
        <source>People by name or number, and every word of every note in your reach.</source>
        <translation>Borgere efter navn eller nummer og hvert ord i hvert notat, du må læse.</translation>
    </message>
    <message>
        <source>Perhaps it is written in another way.</source>
        <translation>Måske staves det anderledes.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Søg overalt</translation>
    </message>
    <message>
        <source>Unknown caller</source>
        <translation>Ukendt opringning</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Hvad leder du efter?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Det, der blev fundet</translation>
    </message>
</context>
<context>
    <name>SecondPlaceCard</name>
    <message>
        <source>A second place</source>
        <translation>Et andet sted</translation>
    </message>
    <message>
        <source>A stick or a folder in the network gets a copy of each backup, in case the laptop is lost.</source>
        <translation>En USB-nøgle eller en mappe på netværket får en kopi af hver sikkerhedskopi, hvis computeren går tabt.</translation>
    </message>
    <message>
        <source>Choose a folder …</source>
        <translation>Vælg en mappe …</translation>
    </message>
    <message>
        <source>Keep no second copies</source>
        <translation>Ingen ekstra kopier</translation>
    </message>
    <message>
        <source>No folder is chosen yet.</source>
        <translation>Der er ikke valgt nogen mappe endnu.</translation>
    </message>
    <message>
        <source>The newest copy there is of {day}, {time}.</source>
        <translation>Den nyeste kopi dér er fra {day} kl. {time}.</translation>
    </message>
    <message>
        <source>The next backup is copied there.</source>
        <translation>Den næste sikkerhedskopi kopieres dertil.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer chose this place.</source>
        <translation>Stedet er valgt af den, der passer denne computer.</translation>
    </message>
    <message>
        <source>{folder} was not taken. {problem}</source>
        <translation>{folder} blev ikke valgt. {problem}</translation>
    </message>
</context>
<context>
    <name>SecondPlaceChooser</name>
    <message>
        <source>Choose a folder for second copies</source>
        <translation>Vælg en mappe til ekstra kopier</translation>
    </message>
</context>
<context>
    <name>ServerChecks</name>
    <message>
        <source>A laptop gets in with its password</source>
        <translation>En computer kommer ind med sin adgangskode</translation>
    </message>
    <message>
        <source>Every table is closed row by row</source>
        <translation>Hver tabel er lukket række for række</translation>
    </message>
    <message>
        <source>Laptops have no right too many</source>
        <translation>Computerne har ingen rettighed for meget</translation>
    </message>
    <message>
        <source>Nobody gets in without encryption</source>
        <translation>Ingen kommer ind uden kryptering</translation>
    </message>
    <message>
        <source>The connection is TLS 1.3</source>
        <translation>Forbindelsen er TLS 1.3</translation>
    </message>
    <message>
        <source>The structure is the newest</source>
        <translation>Strukturen er den nyeste</translation>
    </message>
    <message>
        <source>What a laptop attempted was denied</source>
        <translation>Det, en computer forsøgte, blev nægtet</translation>
    </message>
    <message>
        <source>file too old</source>
        <translation>filen er for gammel</translation>
    </message>
    <message>
        <source>has not begun</source>
        <translation>er ikke begyndt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>i brug</translation>
    </message>
    <message>
        <source>not let in</source>
        <translation>lukkes ikke ind</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>A few questions, then you can begin.</source>
        <translation>Et par spørgsmål, så kan du begynde.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danmark</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Nothing is sent anywhere.</source>
        <translation>Alt bliver krypteret på denne computer. Intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Tyskland</translation>
    </message>
    <message>
        <source>Make the register</source>
        <translation>Opret registret</translation>
    </message>
    <message>
        <source>Making the register …</source>
        <translation>Opretter registret …</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Adgangskode</translation>
    </message>
    <message>
        <source>Stands on every printed plan.</source>
        <translation>Står på alle udskrevne planer.</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Det skal udfyldes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dit navn</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Dit kontor</translation>
    </message>
    <message>
        <source>Your register</source>
        <translation>Dit register</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Om caseapp</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sikkerhedskopi</translation>
    </message>
    <message>
        <source>How the window looks and speaks you can choose yourself.</source>
        <translation>Vinduets udseende og sprog kan du selv vælge.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Udseende og sprog</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>Passphrase and lock</source>
        <translation>Adgangskode og lås</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Hvem der arbejder her</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>The administrators and the team lead look after this</source>
        <translation>Det tager administrator og teamleder sig af</translation>
    </message>
</context>
<context>
    <name>SheetArea</name>
    <message>
        <source>Page {number} of {total}</source>
        <translation>Side {number} af {total}</translation>
    </message>
    <message>
        <source>There is a newer plan from {date}.</source>
        <translation>Der er en nyere plan fra {date}.</translation>
    </message>
</context>
<context>
    <name>SheetOutput</name>
    <message>
        <source>Saved as {file}. This file is outside the protection of this program.</source>
        <translation>Gemt som {file}. Filen ligger uden for programmets beskyttelse.</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <translation>Sendt til printeren {printer}.</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Lock</source>
        <translation>Lås</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Møder</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kontoret</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Borgere</translation>
    </message>
    <message>
        <source>Saved on this laptop, {time}</source>
        <translation>Gemt på denne computer, {time}</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Indstillinger</translation>
    </message>
    <message>
        <source>Shows or hides what belongs to the office.</source>
        <translation>Viser eller skjuler det, der hører til kontoret.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
</context>
<context>
    <name>SignatureBox</name>
    <message>
        <source>Clear</source>
        <translation>Begynd forfra</translation>
    </message>
    <message>
        <source>How does {name} confirm it?</source>
        <translation>Hvordan bekræfter {name} det?</translation>
    </message>
    <message>
        <source>The field is full. What is there stays; Clear begins again.</source>
        <translation>Feltet er fyldt. Det, der står, bliver stående. »Begynd forfra« tømmer feltet.</translation>
    </message>
    <message>
        <source>There is no signature yet. Sign here, or choose another way.</source>
        <translation>Der er ikke skrevet under endnu. Skriv under her, eller vælg en anden måde.</translation>
    </message>
    <message>
        <source>Who was there? (may stay empty)</source>
        <translation>Hvem var til stede? (kan stå tomt)</translation>
    </message>
    <message>
        <source>Why by word? (may stay empty)</source>
        <translation>Hvorfor mundtligt? (kan stå tomt)</translation>
    </message>
    <message>
        <source>With a pen, a finger or the mouse. Paper and word count just as much.</source>
        <translation>Med pen, finger eller mus. Papir og mundtligt tæller lige så meget.</translation>
    </message>
    <message>
        <source>{name} signs here</source>
        <translation>Her skriver {name} under</translation>
    </message>
</context>
<context>
    <name>SortHeader</name>
    <message>
        <source>Sort by: {column}</source>
        <translation>Sortér efter: {column}</translation>
    </message>
</context>
<context>
    <name>StaffAccess</name>
    <message>
        <source>Keep everything as it is</source>
        <translation>Lad alt være, som det er</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Ny adgangskode</translation>
    </message>
    <message>
        <source>Take {name} out</source>
        <translation>Tag {name} ud</translation>
    </message>
    <message>
        <source>Then the passphrase of {name} opens nothing here any more. What they wrote stays, and so do the people they are responsible for.</source>
        <translation>Så åbner adgangskoden fra {name} ikke noget her mere. Alt det skrevne bliver, og borgerne er stadig tilknyttet {name}.</translation>
    </message>
    <message>
        <source>Type a passphrase</source>
        <translation>Skriv en adgangskode</translation>
    </message>
    <message>
        <source>Unlocking this register</source>
        <translation>Adgang til dette register</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Arbejder her igen</translation>
    </message>
    <message>
        <source>Works here no longer …</source>
        <translation>Arbejder her ikke mere …</translation>
    </message>
    <message>
        <source>{name} cannot unlock yet. Let them type a passphrase that only they know.</source>
        <translation>{name} kan ikke låse op endnu. Det kræver en adgangskode, som kun {name} kender.</translation>
    </message>
    <message>
        <source>{name} unlocks with a passphrase of their own. Is it forgotten? Take a new one.</source>
        <translation>{name} låser op med sin egen adgangskode. Er den glemt, så lav en ny.</translation>
    </message>
    <message>
        <source>{name} works here no longer and cannot unlock.</source>
        <translation>{name} arbejder her ikke mere og kan ikke låse op.</translation>
    </message>
</context>
<context>
    <name>StaffForm</name>
    <message>
        <source>Caseworkers see the people they are responsible for, a team lead those of the team. Administrators look after office and staff and see no files.</source>
        <translation>Sagsbehandlere ser de borgere, de har ansvar for, teamlederen dem i teamet. Administratorer tager sig af kontor og medarbejdere og ser ingen sager.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Sådan får man fat i dem</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Stands on the lock screen and on printed plans.</source>
        <translation>Står på låseskærmen og på udskrevne planer.</translation>
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
        <translation>Titel</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Opgaver</translation>
    </message>
    <message>
        <source>When one can call</source>
        <translation>Hvornår man kan ringe</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Hvem det er</translation>
    </message>
</context>
<context>
    <name>StaffFormPage</name>
    <message>
        <source>Back</source>
        <translation>Tilbage</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Ny kollega</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Gem</translation>
    </message>
    <message>
        <source>When this is saved, your colleague types a passphrase of their own.</source>
        <translation>Når det er gemt, skriver din kollega sin egen adgangskode.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Add a colleague</source>
        <translation>Tilføj en kollega</translation>
    </message>
</context>
<context>
    <name>StaffRow</name>
    <message>
        <source>Change</source>
        <translation>Ret</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Ret {name}</translation>
    </message>
    <message>
        <source>No passphrase yet</source>
        <translation>Ingen adgangskode endnu</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Arbejder her ikke mere</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Dig</translation>
    </message>
</context>
<context>
    <name>StandingStrip</name>
    <message>
        <source>Also in this person&apos;s file: record {number}, made one on {date}.</source>
        <translation>Til personen hører også {number}, lagt sammen den {date}.</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>Åbn {number}</translation>
    </message>
    <message>
        <source>Part them again</source>
        <translation>Skil dem ad igen</translation>
    </message>
    <message>
        <source>This record stands in {number} since {date}. Nothing new is written here.</source>
        <translation>Sagen hører siden {date} til {number}. Her skrives der ikke noget nyt.</translation>
    </message>
    <message>
        <source>This record stands in {number}. Nothing new is written here.</source>
        <translation>Sagen hører til {number}. Her skrives der ikke noget nyt.</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Change</source>
        <translation>Skift</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Vælg</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Vælg en grund</translation>
    </message>
    <message>
        <source>How does it go on?</source>
        <translation>Hvordan går det videre?</translation>
    </message>
    <message>
        <source>How it came about</source>
        <translation>Sådan er det gået</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notat</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What {name} says about it, in own words</source>
        <translation>Hvad {name} siger om det, med egne ord</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Hvorfor?</translation>
    </message>
    <message>
        <source>{state} since {date}</source>
        <translation>{state} siden {date}</translation>
    </message>
</context>
<context>
    <name>StateView</name>
    <message>
        <source>One moment …</source>
        <translation>Et øjeblik …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
</context>
<context>
    <name>StatementsCard</name>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>Der er ikke skrevet noget endnu.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Put right or take out</source>
        <translation>Ret eller tag ud</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>By when?</source>
        <translation>Hvornår?</translation>
    </message>
    <message>
        <source>Can it be done?</source>
        <translation>Kan det lade sig gøre?</translation>
    </message>
    <message>
        <source>How far is it?</source>
        <translation>Hvor langt er det?</translation>
    </message>
    <message>
        <source>Name of who does it</source>
        <translation>Navn på den, der gør det</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Navn eller rolle</translation>
    </message>
    <message>
        <source>Promised, or still to be decided?</source>
        <translation>Lovet, eller skal det afgøres?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Skridt</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>What is done? Enter makes the next step.</source>
        <translation>Hvad bliver gjort? Enter giver næste skridt.</translation>
    </message>
    <message>
        <source>Who does it?</source>
        <translation>Hvem gør det?</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n dag for sent</numerusform>
            <numerusform>%n dage for sent</numerusform>
        </translation>
    </message>
    <message>
        <source>Our promise · {name}</source>
        <translation>Vores løfte · {name}</translation>
    </message>
    <message>
        <source>To be decided · {name}</source>
        <translation>Skal afgøres · {name}</translation>
    </message>
    <message>
        <source>by {date}</source>
        <translation>senest {date}</translation>
    </message>
    <message>
        <source>no fixed day</source>
        <translation>uden fast dag</translation>
    </message>
</context>
<context>
    <name>SurelyStep</name>
    <message>
        <source>The present register is not deleted. It is set aside in the folder of the backups.</source>
        <translation>Det nuværende register slettes ikke. Det lægges til side i mappen med sikkerhedskopier.</translation>
    </message>
    <message>
        <source>The register will be as it was on</source>
        <translation>Registret bliver, som det var</translation>
    </message>
    <message>
        <source>Then the window locks. Unlock it with the passphrase of that time.</source>
        <translation>Derefter låses vinduet. Lås op med adgangskoden fra dengang.</translation>
    </message>
    <message>
        <source>This backup is of another register: {office}.</source>
        <translation>Denne sikkerhedskopi hører til et andet register: {office}.</translation>
    </message>
    <message>
        <source>What was entered or changed after that is not in it.</source>
        <translation>Hvad der er indtastet eller ændret derefter, er ikke med.</translation>
    </message>
    <message>
        <source>Whoever was erased since then is erased again.</source>
        <translation>De, der er slettet siden da, slettes igen.</translation>
    </message>
</context>
<context>
    <name>TakeOutBox</name>
    <message>
        <source>Keep it</source>
        <translation>Behold</translation>
    </message>
    <message>
        <source>Please write down why the goal is taken out.</source>
        <translation>Skriv, hvorfor målet tages ud.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>This goal was agreed. The agreed version keeps it.</source>
        <translation>Målet er aftalt. Det bliver stående i den aftalte version.</translation>
    </message>
    <message>
        <source>Why is the goal taken out?</source>
        <translation>Hvorfor tages målet ud?</translation>
    </message>
</context>
<context>
    <name>TalkSection</name>
    <message>
        <source>Communication and interpreter</source>
        <translation>Kommunikation og tolk</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Tolk</translation>
    </message>
    <message>
        <source>Interpreter for</source>
        <translation>Tolk til</translation>
    </message>
    <message>
        <source>Interpreter for {language}</source>
        <translation>Tolk til {language}</translation>
    </message>
    <message>
        <source>Interpreting how</source>
        <translation>Hvordan der tolkes</translation>
    </message>
    <message>
        <source>Name of the interpreter</source>
        <translation>Tolkens navn</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Ingen tolk</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Ikke kendt</translation>
    </message>
    <message>
        <source>Number of the interpreter</source>
        <translation>Tolkens nummer</translation>
    </message>
    <message>
        <source>They preselect the layout, the language and the way to contact.</source>
        <translation>De forudvælger layout, sprog og kontaktmåde.</translation>
    </message>
    <message>
        <source>What helps the person to understand and to be understood</source>
        <translation>Det, der hjælper borgeren med at forstå og blive forstået</translation>
    </message>
    <message>
        <source>Who said it?</source>
        <translation>Hvem har sagt det?</translation>
    </message>
</context>
<context>
    <name>TargetGroupsLine</name>
    <message>
        <source>Hide target groups</source>
        <translation>Skjul målgrupper</translation>
    </message>
    <message>
        <source>No target group is written down.</source>
        <translation>Der er ikke skrevet nogen målgruppe.</translation>
    </message>
    <message>
        <source>Show target groups (is recorded)</source>
        <translation>Vis målgrupper (bliver registreret)</translation>
    </message>
    <message>
        <source>{group} (first)</source>
        <translation>{group} (først)</translation>
    </message>
</context>
<context>
    <name>ThemesCard</name>
    <message>
        <source>Next small step</source>
        <translation>Næste lille skridt</translation>
    </message>
    <message>
        <source>Next small step: {step}</source>
        <translation>Næste lille skridt: {step}</translation>
    </message>
    <message>
        <source>No next step is written down yet.</source>
        <translation>Der er ikke skrevet noget næste skridt endnu.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>Hvilken dag?</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Shall we talk about …?</source>
        <translation>Skal vi tale om noget af det her?</translation>
    </message>
    <message>
        <source>Talked about before</source>
        <translation>Talt om før</translation>
    </message>
    <message>
        <source>What {name} says</source>
        <translation>Hvad {name} siger</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n plan drafts</source>
        <translation>
            <numerusform>%n plan i kladde</numerusform>
            <numerusform>%n planer i kladde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reviews due</source>
        <translation>
            <numerusform>%n opfølgning nu</numerusform>
            <numerusform>%n opfølgninger nu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheets not handed over</source>
        <translation>
            <numerusform>%n ark ikke afleveret</numerusform>
            <numerusform>%n ark ikke afleveret</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished notes</source>
        <translation>
            <numerusform>%n ufærdigt notat</numerusform>
            <numerusform>%n ufærdige notater</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is written down yet.</source>
        <translation>Der er ikke skrevet nogen ind endnu.</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Intet venter.</translation>
    </message>
    <message>
        <source>Somebody not known yet</source>
        <translation>En person, der ikke er kendt endnu</translation>
    </message>
    <message>
        <source>Start meeting</source>
        <translation>Begynd mødet</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>I dag</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Venter på dig</translation>
    </message>
</context>
<context>
    <name>TrialCard</name>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n notat</numerusform>
            <numerusform>%n notater</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n borger</numerusform>
            <numerusform>%n borgere</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup that nobody has tried is a hope. Trying it changes nothing.</source>
        <translation>En sikkerhedskopi, som ingen har prøvet, er et håb. At prøve den ændrer intet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>How much of the backup is tried</source>
        <translation>Hvor meget af sikkerhedskopien der er prøvet</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Gendan en sikkerhedskopi …</translation>
    </message>
    <message>
        <source>The backup of {day}, {time} could be restored. It was opened and passed every check. It holds {people} and {notes}. Your register was not touched.</source>
        <translation>Sikkerhedskopien fra {day} kl. {time} kan gendannes. Den blev åbnet og bestod alle kontroller. Den rummer {people} og {notes}. Dit register blev ikke rørt.</translation>
    </message>
    <message>
        <source>This backup opens, but these checks failed: {checks}. Make a new one now.</source>
        <translation>Sikkerhedskopien kan åbnes, men disse kontroller slog fejl: {checks}. Lav en ny nu.</translation>
    </message>
    <message>
        <source>Try the newest backup</source>
        <translation>Prøv den nyeste sikkerhedskopi</translation>
    </message>
    <message>
        <source>When a backup is needed</source>
        <translation>Når der er brug for en sikkerhedskopi</translation>
    </message>
</context>
<context>
    <name>TwoVersions</name>
    <message>
        <source>Keep mine</source>
        <translation>Behold min</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Behold den anden</translation>
    </message>
    <message>
        <source>Two versions of this text. Saved elsewhere: {words} Yours is still here.</source>
        <translation>To versioner af den samme tekst. Gemt et andet sted: {words} Din står her stadig.</translation>
    </message>
</context>
<context>
    <name>VisitSection</name>
    <message>
        <source>Before a visit</source>
        <translation>Før et besøg</translation>
    </message>
    <message>
        <source>Good to know before a visit</source>
        <translation>Godt at vide før et besøg</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gælder til</translation>
    </message>
    <message>
        <source>Never printed. A fact and nothing more, such as: the bell is broken, please phone.</source>
        <translation>Udskrives aldrig. Kun en kendsgerning, for eksempel: Klokken virker ikke, ring i stedet.</translation>
    </message>
    <message>
        <source>Not written down</source>
        <translation>Ikke skrevet ned</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
</context>
<context>
    <name>VoiceEditor</name>
    <message>
        <source>In their own words</source>
        <translation>Med deres egne ord</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Navn</translation>
    </message>
    <message>
        <source>Name of who says it</source>
        <translation>Navn på den, der siger det</translation>
    </message>
    <message>
        <source>Only in the copy for {name} and in our file</source>
        <translation>Kun i kopien til {name} og i vores sag</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Sagt af</translation>
    </message>
    <message>
        <source>Said in which language?</source>
        <translation>Sagt på hvilket sprog?</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Tag ud</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Oversat af</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Hvad de siger</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Fold</source>
        <translation>Fold sammen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Se</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n mere</numerusform>
            <numerusform>og %n mere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingNotes</name>
    <message>
        <source>Resume draft</source>
        <translation>Fortsæt kladde</translation>
    </message>
    <message>
        <source>Waiting to be finished</source>
        <translation>Venter på at blive færdige</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Begin</source>
        <translation>Begynd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuller</translation>
    </message>
    <message>
        <source>Everything stays on this laptop, encrypted. Nothing is sent anywhere.</source>
        <translation>Alt bliver krypteret på denne computer. Intet bliver sendt nogen steder hen.</translation>
    </message>
    <message>
        <source>Four short fields, then you can enter the first person.</source>
        <translation>Fire korte felter, så kan du oprette den første borger.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprog</translation>
    </message>
    <message>
        <source>Look at an example</source>
        <translation>Se et eksempel</translation>
    </message>
    <message>
        <source>Making the example …</source>
        <translation>Eksemplet gøres klar …</translation>
    </message>
    <message>
        <source>Making the example … {done} of {total} people</source>
        <translation>Eksemplet gøres klar … {done} af {total} mennesker</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Prøv igen</translation>
    </message>
    <message>
        <source>Try everything with invented people. No passphrase is needed, and nothing is kept.</source>
        <translation>Prøv det hele med opdigtede mennesker. Du behøver ingen adgangskode, og intet bliver gemt.</translation>
    </message>
    <message>
        <source>Welcome to caseapp</source>
        <translation>Velkommen til caseapp</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>New {person}</source>
        <translation>Opret {person}</translation>
    </message>
</context>
<context>
    <name>WorkingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annullér</translation>
    </message>
    <message>
        <source>How much of the file is done</source>
        <translation>Hvor meget af filen der er færdig</translation>
    </message>
</context>
<context>
    <name>WrittenSimilarly</name>
    <message>
        <source>Do you mean one of these?</source>
        <translation>Mener du en af disse?</translation>
    </message>
</context>
</TS>
