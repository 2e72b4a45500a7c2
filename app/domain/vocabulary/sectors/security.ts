import { defineSector } from '../define-sector';

export const security = defineSector(
  {
    id: 'security',
    label: 'vakt og sikkerhet',
    labels: `vakt, vekter, sikkerhet, vektar, vektertjeneste, vaktselskap, säkerhet, sikkerhed,
      vakttjeneste, vekterarbeid, vagt, väktare, sikkerhetsarbeid, vaktarbeid, vaktmann,
      sikkerhetsvakt, sikkerhetsvekter, vaktjobb, vakthold, bevakning, vagtarbejde, vekterkurs,
      ordensvekter`,
    related: ['event-rigging'],
  },
  [
    {
      id: 'guard-rounds',
      label: 'gå vaktrunder',
      labels: `vaktrunder, gå runder, vekterrunder, rondering, nattevakt, nattvakt, rondera,
        vagtrunde, sikkerhetsrunde, låse dører, låse og låse opp, stenge bygget, nattevekter, låse
        av om kvelden, låse bygget, gå runde og låse, kveldsrunde, stenge av for kvelden, låse opp
        om morgenen, gå vakt om natta, slukke lys og låse, nattevaktrunde, låserunde, låsa dörrar`,
    },
    {
      id: 'shop-guard',
      label: 'butikkvekter',
      labels: `butikkontrollør, butikkvakt, butiksvakt, passe på tyveri, stå vakt i butikk,
        butiksvagt, svinnkontroll, stoppe tyver, sivilvekter, stå vakt på kjøpesenter,
        kjøpesentervakt, hindre tyveri, stoppe nasking, nasking, vekter på kjøpesenter,
        vakt i butikk`,
    },
    {
      id: 'event-guard',
      label: 'vakt på arrangement',
      labels: `ordensvakt, vakt på konsert, publikumsvakt, dørvakt, ordningsvakt, dørmand, vakt på
        kamp, billettvakt, arrangementsvakt, vakt på festival, stå vakt, entrévakt, passe inngangen,
        stå i døra, kampvakt, fotballvakt, arrangementsvert, vakt ved inngangen, arenavakt, passe
        publikum`,
    },
    {
      id: 'gate-keeping',
      label: 'passe porten',
      labels: `portvakt, bomvakt, åpne port, slippe inn biler, adgangskontroll, grindvakt, portner,
        parkeringsvert, vaktbu, slippe inn lastebiler, sitte i portvakta,
        parkeringsvakt på arrangement, lukke port, åpne bommen, bommen, passe bommen,
        dirigere biler på parkering, vise biler plass, åpne og lukke porten, registrere lastebiler,
        portvaktbu, vaktbod, dirigere parkering, parkeringsdirigering`,
    },
    {
      id: 'camera-watch',
      label: 'følge med på kamera',
      labels: `overvåkningskamera, kameraovervåking, vaktsentral, alarmsentral, övervakningskamera,
        se på skjermer, videoovervåkning, overvåke skjermer, overvåkingskamera, kameraskjermer,
        sitte på vaktsentral, overvåke kamera, overvågning, følge med på skjermene,
        operatør på alarmsentral, se på overvåkning, kameraövervakning, alarmoperatør`,
    },
    {
      id: 'fire-service',
      label: 'brannvesen',
      labels: `brannmann, brannkonstabel, brandmän, brandmand, vaske brannbiler, feier,
        skorsteinsfeier, brannstasjon, feiar, brannvern, skorstensfejer, sotare, politi, politimann,
        ambulanse, brannvesenet, brannkorps, brannbil, feie piper, feiervesen, deltidsbrannmann,
        pipefeier, politistasjon, brannøvelse, brandkår, brandvæsen, utrykning, redningstjeneste,
        brannforebygging, politibetjent`,
    },
    {
      id: 'civil-defence',
      label: 'forsvar og beredskap',
      labels: `forsvaret, militæret, soldat, sivilforsvaret, beredskap, røde kors, hæren, försvaret,
        frivillig redning, redningshund, heimevernet, verneplikt, militærleir,
        førstegang i forsvaret, førstegangstjeneste, redningsmannskap, leteaksjon, kystvakt,
        beredskapslager, hjemmevernet, sivilforsvar, redningsselskap`,
    },
  ],
);
