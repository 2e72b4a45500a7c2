type GapText = { readonly missing: string; readonly todo: string };

/** For each gap: what is missing, and what to do. Read by specialists and employers. */
export const gapWording = {
  'jobseeker-missing': {
    missing: 'Kandidatens navn mangler.',
    todo: 'Skriv navnet avtalen skal vise.',
  },
  'employer-missing': {
    missing: 'Den som godtar for bedriften, mangler.',
    todo: 'Skriv navnet på personen som godtar for bedriften.',
  },
  'specialist-missing': {
    missing: 'Navnet på den som følger opp, mangler.',
    todo: 'Skriv hvem som er fast kontakt for begge parter.',
  },
  'guardian-missing': {
    missing: 'Vergen eller den foresatte mangler.',
    todo: 'Legg til vergen eller den foresatte, som også må godta.',
  },
  'purpose-missing': {
    missing: 'Formålet mangler.',
    todo: 'Skriv hva perioden skal gi svar på.',
  },
  'tasks-missing': {
    missing: 'Avtalen har ingen oppgaver.',
    todo: 'Skriv minst én oppgave.',
  },
  'demand-refused': {
    missing: 'Kandidaten har svart nei på noe jobben krever.',
    todo: 'Ta oppgaven ut av avtalen, eller skriv på forslaget hvordan det løses.',
  },
  'change-unsolved': {
    missing: 'Kandidaten kan noe jobben krever, bare når noe endres.',
    todo: 'Skriv på forslaget hva som endres, eller ta oppgaven ut av avtalen.',
  },
  'task-left-out': {
    missing: 'En oppgave som ikke skulle være med, står i avtalen.',
    todo: 'Ta oppgaven ut. Kandidaten har svart nei på noe den krever.',
  },
  'times-refused': {
    missing: 'Arbeidstida i avtalen er den kandidaten har svart nei til.',
    todo: 'Skriv dagene og klokkeslettene dere ble enige om i stedet.',
  },
  'hours-refused': {
    missing: 'Timene i avtalen er de kandidaten har svart nei til.',
    todo: 'Skriv timene dere ble enige om i stedet.',
  },
  'times-left-empty': {
    missing: 'Arbeidstida står tom, for kandidaten har svart nei til tida i behovet.',
    todo: 'Skriv dagene og klokkeslettene dere ble enige om.',
  },
  'hours-left-empty': {
    missing: 'Timer i uka står tomt, for kandidaten har svart nei til timene i behovet.',
    todo: 'Skriv timene dere ble enige om.',
  },
  'solution-unconfirmed': {
    missing: 'Det er ikke bekreftet at hver løsning står i avtalen.',
    todo: 'Les løsningene mot avtalen, og bekreft at de står der.',
  },
  'place-missing': { missing: 'Stedet mangler.', todo: 'Skriv adressen der arbeidet gjøres.' },
  'hours-missing': { missing: 'Timer i uka mangler.', todo: 'Skriv hvor mange timer i uka.' },
  'hours-above-law': {
    missing: 'Arbeidstida er lengre enn 40 timer i uka.',
    todo: 'Sett den ned. Arbeidsmiljøloven § 10-4 gjelder også for arbeidstrening.',
  },
  'young-times-missing': {
    missing: 'Kandidaten er under 18 år, og dager og klokkeslett mangler.',
    todo: 'Fyll ut arbeidstida. Arbeidsmiljøloven §§ 11-2 og 11-3 setter grenser for den.',
  },
  'young-day-too-long': {
    missing: 'Kandidaten er under 18 år, og en dag er lengre enn åtte timer.',
    todo: 'Gjør dagen kortere. Grensa står i arbeidsmiljøloven § 11-2. En pause på en halv time er regnet med. Går kandidaten på grunnskolen, er grensene strengere.',
  },
  'young-night': {
    missing: 'Kandidaten er under 18 år, og arbeidstida går inn i natta.',
    todo: 'Legg arbeidet mellom klokka 06 og 23. Grensa står i arbeidsmiljøloven § 11-3. Går kandidaten på grunnskolen, er grensene strengere.',
  },
  'hours-unlike-tasks': {
    missing: 'Timene til oppgavene blir ikke det samme som timene i uka.',
    todo: 'Rett timene, eller la det stå hvis det er meningen.',
  },
  'hours-unlike-times': {
    missing: 'Dagene og klokkeslettene blir ikke det samme som timene i uka.',
    todo: 'Rett tidene eller timene. En pause på en halv time om dagen er regnet med.',
  },
  'times-taken': {
    missing: 'Noen av tidene er alt avtalt et annet sted, i en avtale som gjelder.',
    todo: 'Velg andre tider, eller avslutt den andre avtalen først.',
  },
  'times-missing': {
    missing: 'Dager og klokkeslett mangler.',
    todo: 'Fyll ut arbeidstida, så alle vet når arbeidet gjøres.',
  },
  'task-outside-times': {
    missing: 'En oppgave har tider utenfor arbeidstida.',
    todo: 'Rett tida for oppgaven, eller arbeidstida den dagen.',
  },
  'met-after-start': {
    missing: 'Den første dagen er møtetida senere enn arbeidstida begynner.',
    todo: 'Rett tida for når noen tar imot, eller arbeidstida den dagen.',
  },
  'colleagues-text-missing': {
    missing: 'Det er ikke avtalt hva kollegene får vite.',
    todo: 'Skriv teksten kollegene får. Kandidaten må si ja til den.',
  },
  'first-day-missing': {
    missing: 'Det er ikke avtalt hvem som tar imot den første dagen.',
    todo: 'Skriv hvem som møter, og når.',
  },

  'start-missing': { missing: 'Startdatoen mangler.', todo: 'Velg en startdato.' },
  'start-passed': {
    missing: 'Startdatoen er passert.',
    todo: 'Velg en ny startdato. Arbeidet kan ikke starte før avtalen gjelder.',
  },
  'start-not-workday': {
    missing: 'Startdatoen er en helg eller en helligdag.',
    todo: 'Velg en annen dag hvis dette ikke er meningen.',
  },
  'end-missing': {
    missing: 'Sluttdatoen mangler.',
    todo: 'Velg en sluttdato. En utprøving har alltid en slutt.',
  },
  'end-before-start': {
    missing: 'Sluttdatoen er før startdatoen.',
    todo: 'Rett en av datoene.',
  },
  'taste-too-long': {
    missing: 'En kort utprøving er på høyst fem arbeidsdager.',
    todo: 'Gjør den kortere, eller lag en avtale om 8–12 uker.',
  },
  'trial-short': {
    missing: 'Perioden er kortere enn åtte uker.',
    todo: 'Tenk gjennom om målene kan nås på denne tida.',
  },
  'trial-long-reason': {
    missing: 'Perioden er lengre enn tolv uker, og det mangler en grunn.',
    todo: 'Skriv hvorfor tolv uker ikke er nok, eller gjør perioden kortere.',
  },
  'trial-long-approval': {
    missing: 'En periode på mer enn tolv uker er ikke godkjent.',
    todo: 'Be en administrator om å godkjenne, eller gjør perioden kortere.',
  },
  'second-trial-reason': {
    missing: 'Kandidaten har jobbet ulønnet her før, og det mangler en grunn.',
    todo: 'Skriv hvorfor det trengs en ny periode, eller avtal lønn.',
  },
  'second-trial-approval': {
    missing: 'En ny ulønnet periode hos samme bedrift er ikke godkjent.',
    todo: 'Be en administrator om å godkjenne, eller avtal lønn.',
  },
  'no-chance-of-contract': {
    missing: 'Det er ingen mulighet for jobb etterpå.',
    todo: 'Ulønnet arbeid skal kunne føre til jobb. Bare en administrator kan gjøre unntak.',
  },

  'pay-undecided': {
    missing: 'Det er ikke valgt om arbeidet er lønnet.',
    todo: 'Velg arbeidstrening uten lønn, eller en lønnet jobb.',
  },
  'employment-unpaid': {
    missing: 'En ansettelse kan ikke være ulønnet.',
    todo: 'Velg lønn, eller lag en avtale om arbeidstrening.',
  },
  'scheme-missing': {
    missing: 'Ordningen bak det ulønnede arbeidet mangler.',
    todo: 'Velg ordningen. Uten den kan arbeidet regnes som en jobb med krav på lønn.',
  },
  'scheme-unfit': {
    missing: 'Ordningen gjelder ikke ulønnet arbeid.',
    todo: 'Velg en ordning for ulønnet arbeid, eller avtal lønn.',
  },
  'approver-missing': {
    missing: 'Det står ikke hvem som har godkjent ordningen.',
    todo: 'Velg NAV, kommunen eller skolen.',
  },
  'approver-unfit': {
    missing: 'Den som har godkjent, avgjør ikke denne ordningen.',
    todo: 'Rett ordningen eller hvem som har godkjent.',
  },
  'approval-missing': {
    missing: 'Datoen for godkjenningen mangler.',
    todo: 'Vent på godkjenningen, og skriv datoen.',
  },
  'approval-ahead': {
    missing: 'Datoen for godkjenningen er ikke kommet ennå.',
    todo: 'Skriv datoen når godkjenningen er gitt.',
  },
  'approval-after-start': {
    missing: 'Godkjenningen er gitt etter startdatoen.',
    todo: 'Flytt startdatoen til etter godkjenningen.',
  },
  'wage-form-missing': {
    missing: 'Det står ikke hva slags ansettelse det er.',
    todo: 'Velg fast, midlertidig eller tilkalling.',
  },
  'trial-on-call': {
    missing: 'En utprøving kan ikke være på tilkalling.',
    todo: 'Velg fast med prøvetid, eller midlertidig.',
  },
  'wage-missing': { missing: 'Lønna mangler.', todo: 'Skriv hva lønna bygger på.' },
  'ground-missing': {
    missing: 'Grunnen til at ansettelsen er midlertidig, mangler.',
    todo: 'Velg grunnen i arbeidsmiljøloven § 14-9, eller velg fast ansettelse.',
  },
  'term-missing': {
    missing: 'Siste dag i den midlertidige jobben mangler.',
    todo: 'Skriv siste dag.',
  },
  'probation-missing': {
    missing: 'Siste dag i prøvetida mangler.',
    todo: 'Skriv siste dag i prøvetida. Den kan være på høyst seks måneder.',
  },
  'probation-before-start': {
    missing: 'Prøvetida slutter før jobben starter.',
    todo: 'Rett datoen.',
  },
  'probation-too-long': {
    missing: 'Prøvetida er lengre enn seks måneder.',
    todo: 'Gjør den kortere. Grensa står i arbeidsmiljøloven § 15-6.',
  },
  'probation-over-half': {
    missing: 'Prøvetida er lengre enn halve den midlertidige jobben.',
    todo: 'Gjør den kortere. Grensa står i arbeidsmiljøloven § 15-6.',
  },
  'equal-terms-missing': {
    missing: 'Det er ikke bekreftet at vilkårene er som for kollegene.',
    todo: 'Bekreft lønn, pensjon, ferie og arbeidstid som for andre ansatte.',
  },
  'chance-missing': {
    missing: 'Det står ikke om perioden kan føre til jobb.',
    todo: 'Velg ja, senere eller nei.',
  },
  'contract-requires-missing': {
    missing: 'Det står ikke hva som skal til for å få jobben.',
    todo: 'Skriv det i vanlige ord, så kandidaten vet hva hun eller han jobber mot.',
  },
  'subsidy-asked': {
    missing: 'Støtten er ikke avgjort ennå.',
    todo: 'Regn ikke med den før svaret har kommet.',
  },
  'subsidy-refused': {
    missing: 'Støtten er avslått.',
    todo: 'Sjekk at avtalen holder uten støtte.',
  },
  'subsidy-vague': {
    missing: 'Støtten er satt som bekreftet uten ordning, avgjører eller dato.',
    todo: 'Skriv hvem som har bekreftet hva, og når.',
  },

  'insurance-missing': {
    missing: 'Forsikringen mangler.',
    todo: 'Skriv hvem som har forsikringen, og hvilken.',
  },
  'risk-missing': {
    missing: 'Risikovurderingen er ikke gjort.',
    todo: 'Gå gjennom arbeidet, og skriv dato og hvem som gjorde det.',
  },
  'risk-after-start': {
    missing: 'Risikovurderingen er satt til etter start.',
    todo: 'Gjør den før den første dagen.',
  },
  'hse-missing': {
    missing: 'Opplæringen i sikkerhet mangler.',
    todo: 'Skriv når den gis, og av hvem. Den må gis senest første dag.',
  },
  'hse-after-start': {
    missing: 'Opplæringen i sikkerhet er satt til etter start.',
    todo: 'Gi den senest første dag.',
  },
  'contact-missing': {
    missing: 'Kontaktpersonen i bedriften mangler.',
    todo: 'Skriv navnet på én person som kandidaten kan gå til.',
  },
  'buddy-not-asked': {
    missing: 'Fadderen har ikke sagt ja ennå.',
    todo: 'Spør fadderen, og avtal tida det tar.',
  },
  'support-missing': {
    missing: 'Oppfølgingen fra oss er ikke valgt.',
    todo: 'Velg hvor tett oppfølgingen skal være.',
  },
  'reach-us-missing': {
    missing: 'Det står ikke hvordan dere når oss.',
    todo: 'Skriv telefon og når vi svarer.',
  },

  'evaluation-missing': {
    missing: 'Datoen for den første evalueringen mangler.',
    todo: 'Velg en dato innen en måned etter start.',
  },
  'evaluation-late': {
    missing: 'Den første evalueringen er mer enn en måned etter start.',
    todo: 'Velg en tidligere dato.',
  },
  'midway-missing': {
    missing: 'Datoen for møtet midtveis mangler.',
    todo: 'Velg en dato midt i perioden.',
  },
  'pay-talk-missing': {
    missing: 'Datoen for samtalen om lønn og jobb mangler.',
    todo: 'Velg en dato om lag to uker før slutten.',
  },
  'decision-missing': {
    missing: 'Datoen for beslutningen mangler.',
    todo: 'Velg en dato i den siste uka.',
  },
  'date-outside-period': {
    missing: 'Datoen er utenfor perioden.',
    todo: 'Velg en dato mellom start og slutt.',
  },
  'date-not-workday': {
    missing: 'Datoen er en helg eller en helligdag.',
    todo: 'Velg en arbeidsdag.',
  },

  'aid-after-start': {
    missing: 'Et hjelpemiddel er først klart etter den første dagen.',
    todo: 'Avtal hva dere gjør så lenge, eller velg en senere start.',
  },
  'aid-takes-longer': {
    missing: 'Et hjelpemiddel rekker ikke å komme i tide.',
    todo: 'Rett datoen eller leveringstida, eller velg en senere start.',
  },
  'paper-open': {
    missing: 'Et papir eller en prøve har ingen som ordner, eller ingen frist.',
    todo: 'Skriv hvem som ordner det, og innen når.',
  },
  'paper-after-start': {
    missing: 'Et papir eller en prøve er først klar etter den første dagen.',
    todo: 'Se om arbeidet kan begynne uten, og hvilke oppgaver som må vente.',
  },
  'union-untold': {
    missing: 'Tillitsvalgt eller verneombud vet ikke om dette ennå.',
    todo: 'Be bedriften si hva jobben er. Si ingenting om personen.',
  },
  'interpreter-unbooked': {
    missing: 'Det står ikke hvem som bestiller tolk.',
    todo: 'Skriv hvem som bestiller.',
  },
  'follow-up-unpaid': {
    missing: 'Det står ikke hvem som betaler oppfølgingen etterpå.',
    todo: 'Skriv hvem som betaler, eller ta oppfølgingen etterpå ut.',
  },
  'follow-up-endless': {
    missing: 'Det står ikke hvor lenge oppfølgingen etterpå varer.',
    todo: 'Velg den siste dagen noen betaler for.',
  },
  'follow-up-before-end': {
    missing: 'Oppfølgingen etterpå slutter før den begynner.',
    todo: 'Velg en dag etter den siste dagen i avtalen.',
  },
  'follow-up-long': {
    missing: 'Oppfølgingen etterpå varer lenger enn tre år.',
    todo: 'Sjekk at noen har sagt ja til å betale så lenge.',
  },
} as const satisfies Record<string, GapText>;

export type GapCode = keyof typeof gapWording;
