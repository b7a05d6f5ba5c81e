<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da">
<context>
    <name>Errors</name>
    <message>
        <source>A letter cannot be printed</source>
        <translation>Et bogstav kan ikke udskrives</translation>
    </message>
    <message>
        <source>An answer is missing for: {goals}. The plan stays a draft.</source>
        <translation>Der mangler et svar til: {goals}. Planen er stadig en kladde.</translation>
    </message>
    <message>
        <source>Another program is using the register</source>
        <translation>Et andet program bruger registret lige nu</translation>
    </message>
    <message>
        <source>Ask about each goal. &quot;Could not answer&quot; is an answer too.</source>
        <translation>Spørg om hvert mål. »Kunne ikke svare« er også et svar.</translation>
    </message>
    <message>
        <source>Ask {lead_name}.</source>
        <translation>Spørg {lead_name}.</translation>
    </message>
    <message>
        <source>Begin a plan first, or choose another version.</source>
        <translation>Begynd først en plan, eller vælg en anden version.</translation>
    </message>
    <message>
        <source>Best take a whole sentence that only you would say.</source>
        <translation>Tag gerne en hel sætning, som kun du ville sige.</translation>
    </message>
    <message>
        <source>Change the draft and agree the next version.</source>
        <translation>Ret i kladden, og aftal den næste version.</translation>
    </message>
    <message>
        <source>Check its name, its folder and your rights.</source>
        <translation>Tjek navnet, mappen og dine rettigheder.</translation>
    </message>
    <message>
        <source>Check the folder, or make a new register with: caseapp init</source>
        <translation>Tjek mappen, eller opret et nyt register med: caseapp init</translation>
    </message>
    <message>
        <source>Choose another folder or ask for the right to write there.</source>
        <translation>Vælg en anden mappe, eller bed om ret til at skrive i den.</translation>
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
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Frigør plads, eller vælg en anden mappe, og prøv så igen.</translation>
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
        <source>Install the newer version of caseapp.</source>
        <translation>Installér den nyere version af caseapp.</translation>
    </message>
    <message>
        <source>It has {length} characters; at least {least} are needed. Nothing was changed.</source>
        <translation>Den har {length} tegn; der skal være mindst {least}. Intet er ændret.</translation>
    </message>
    <message>
        <source>It was left as it is: {folder}</source>
        <translation>Det er ladt urørt: {folder}</translation>
    </message>
    <message>
        <source>It was not used. Your register is as before.</source>
        <translation>Den er ikke brugt. Dit register er som før.</translation>
    </message>
    <message>
        <source>Keep the backup and report this to whoever looks after caseapp.</source>
        <translation>Behold sikkerhedskopien, og meld det til den, der passer caseapp.</translation>
    </message>
    <message>
        <source>Look for the recovery sheet of this office and type its code.</source>
        <translation>Find gendannelsesarket for dette kontor, og skriv koden fra det.</translation>
    </message>
    <message>
        <source>No new one was created.</source>
        <translation>Der er ikke oprettet en ny.</translation>
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
        <source>Nothing is stored under this id or number</source>
        <translation>Der er ikke gemt noget under dette id eller nummer</translation>
    </message>
    <message>
        <source>Nothing was agreed yet.</source>
        <translation>Der er ikke aftalt noget endnu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Intet er ændret.</translation>
    </message>
    <message>
        <source>Nothing was created or changed in {folder}.</source>
        <translation>Der er ikke oprettet eller ændret noget i {folder}.</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Your text stays on the screen.</source>
        <translation>Intet er overskrevet. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>Nothing was shown or changed.</source>
        <translation>Intet er vist eller ændret.</translation>
    </message>
    <message>
        <source>Open it, or choose another folder.</source>
        <translation>Åbn det, eller vælg en anden mappe.</translation>
    </message>
    <message>
        <source>Quick unlock is not available on this computer right now</source>
        <translation>Hurtig oplåsning virker ikke på denne computer lige nu</translation>
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
        <source>Search for it; it may have another number.</source>
        <translation>Søg efter det; måske er nummeret et andet.</translation>
    </message>
    <message>
        <source>Some goals have no answer yet</source>
        <translation>Nogle mål mangler stadig et svar</translation>
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
        <source>Take an older backup.</source>
        <translation>Tag en ældre sikkerhedskopi.</translation>
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
        <source>The code was not tried. Nothing is changed.</source>
        <translation>Koden er ikke prøvet. Intet er ændret.</translation>
    </message>
    <message>
        <source>The command was not understood</source>
        <translation>Kommandoen blev ikke forstået</translation>
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
        <source>The draft has changed since it was read back</source>
        <translation>Kladden er ændret, siden den blev læst op</translation>
    </message>
    <message>
        <source>The file cannot be used</source>
        <translation>Filen kan ikke bruges</translation>
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
        <source>The passphrase is too short</source>
        <translation>Adgangskoden er for kort</translation>
    </message>
    <message>
        <source>The plan stays a draft.</source>
        <translation>Planen er stadig en kladde.</translation>
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
        <source>The shipped fonts have no shape for {characters}. Nothing was printed; the plan is safe.</source>
        <translation>De medfølgende skrifttyper mangler {characters}. Intet er udskrevet; planen er i sikkerhed.</translation>
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
        <source>There is no goal to agree on yet</source>
        <translation>Der er endnu ikke noget mål at aftale</translation>
    </message>
    <message>
        <source>There is no register in this folder</source>
        <translation>Der er ikke noget register i denne mappe</translation>
    </message>
    <message>
        <source>There is no such plan yet</source>
        <translation>Den plan findes ikke endnu</translation>
    </message>
    <message>
        <source>This backup is damaged</source>
        <translation>Denne sikkerhedskopi er beskadiget</translation>
    </message>
    <message>
        <source>This is NOT saved. Your text stays on the screen.</source>
        <translation>Dette er IKKE gemt. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>This is not saved yet. Your text stays on the screen.</source>
        <translation>Dette er ikke gemt endnu. Din tekst bliver på skærmen.</translation>
    </message>
    <message>
        <source>This number stands for more than one person</source>
        <translation>Dette nummer står for mere end én person</translation>
    </message>
    <message>
        <source>This register was made with a newer version</source>
        <translation>Dette register er lavet med en nyere version</translation>
    </message>
    <message>
        <source>This was changed since you opened it</source>
        <translation>Dette er ændret, siden du åbnede det</translation>
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
        <source>Use the id of the person instead.</source>
        <translation>Brug personens id i stedet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Vent et øjeblik, og prøv igen.</translation>
    </message>
    <message>
        <source>What was agreed cannot be changed</source>
        <translation>Det, der er aftalt, kan ikke ændres</translation>
    </message>
    <message>
        <source>What was saved before is safe. The last step may not be saved.</source>
        <translation>Det, der var gemt i forvejen, er i sikkerhed. Det sidste er måske ikke gemt.</translation>
    </message>
    <message>
        <source>Write down at least one goal first.</source>
        <translation>Skriv først mindst ét mål ned.</translation>
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
        <source>Your register is as before; no half backup was kept.</source>
        <translation>Dit register er som før; der er ikke gemt en halv sikkerhedskopi.</translation>
    </message>
    <message>
        <source>caseapp --help lists the commands.</source>
        <translation>caseapp --help viser kommandoerne.</translation>
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
        <source>{what} is not in this register. Nothing was changed.</source>
        <translation>{what} findes ikke i dette register. Intet er ændret.</translation>
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
        <source>Just call. You do not have to wait for the next meeting.</source>
        <translation>Ring til os. Du behøver ikke at vente til næste møde.</translation>
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
        <source>Only you. And we keep it in your file.</source>
        <translation>Kun dig. Og den ligger i din sag hos os.</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Anden person</translation>
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
        <source>Please remind us. What we promised here counts.</source>
        <translation>Mind os om det. Det, vi har lovet her, gælder.</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Fagperson</translation>
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
        <source>There is a newer plan from {date}.</source>
        <translation>Der er en nyere plan fra {date}.</translation>
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
        <source>Version {version}</source>
        <translation>Version {version}</translation>
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
    <name>Problems</name>
    <message>
        <source>A number from {least} to {most} is expected.</source>
        <translation>Her skal stå et tal fra {least} til {most}.</translation>
    </message>
    <message>
        <source>At least {limit} is needed.</source>
        <translation>Der skal være mindst {limit}.</translation>
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
        <source>More than one goal has these words; use its id.</source>
        <translation>Mere end ét mål har denne ordlyd; brug målets id.</translation>
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
        <source>Something of another kind is expected here: {expected}.</source>
        <translation>Her skal stå noget af en anden slags: {expected}.</translation>
    </message>
    <message>
        <source>The plan has no goal with this id or these words.</source>
        <translation>Planen har ikke noget mål med dette id eller denne ordlyd.</translation>
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
        <source>This is needed.</source>
        <translation>Dette skal udfyldes.</translation>
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
        <source>This is not in the expected form.</source>
        <translation>Dette har ikke den forventede form.</translation>
    </message>
    <message>
        <source>This name stands here twice.</source>
        <translation>Dette navn står her to gange.</translation>
    </message>
</context>
</TS>
