import { defineSector } from '../define-sector';

export const fishing = defineSector(
  {
    id: 'fishing',
    label: 'fiske og sjømat',
    labels: `fiskeri, fiskeribransjen, sjømat, fiskeindustri, fiskeindustrien, fiskerinæring, havbruk,
      fiskenæring, fiskindustri, sjømatindustri, sjømatnæring, fiske, fisker, fisk`,
    related: ['food-industry', 'boats'],
  },
  [
    {
      id: 'fish-filleting',
      label: 'filetere fisk',
      labels: `filetering, sløye fisk, skjære filet, rense fisk, filetere laks, fileta fisk,
        filetere torsk, bløgge fisk, fiskeslakting, sløying, fiskefilet, pille reker, reker,
        rekepilling`,
    },
    {
      id: 'fish-packing',
      label: 'pakke fisk',
      labels: `fiskepakking, pakke laks, fiskekasser, ise fisk, pakkeri for laks, packa fisk, laksepakkeri,
        legge fisk i kasser, fiskemottak, fiskebruk`,
      related: ['packing'],
    },
    {
      id: 'fish-farming',
      label: 'oppdrett',
      labels: `fiskeoppdrett, lakseoppdrett, oppdrettsanlegg, fôre fisk, mate laks, røkter, fiskodling,
        dambrug, akvakultur, merder, settefisk, settefiskanlegg, røkting`,
      related: ['animals'],
    },
    {
      id: 'fishing-boat',
      label: 'jobbe på fiskebåt',
      labels: `fiskebåt, dra på fiske, være med på sjarken, sjark, tråler, fiskebåten, fiskekutter,
        garn og line, havfiske, dekksmann`,
    },
    {
      id: 'net-mending',
      label: 'bøte garn',
      labels: `garnbøting, fiskegarn, nøter, bøte nøter, laga nät, bøde garn, egne line, lineegning,
        egning, notverksted, notbøteri, bøteri`,
      related: ['sewing'],
    },
    {
      id: 'fish-counter',
      label: 'fiskebutikk',
      labels: `fiskehandel, fiskehandler, selge fisk, fiskeutsalg, fiskaffär, fiskehandleren, fisketorg,
        fisketorget`,
      related: ['retail'],
    },
    {
      id: 'fish-cakes',
      label: 'lage fiskekaker',
      labels: `fiskekaker, fiskemat, fiskepudding, fiskeboller, fiskmat, fiskefrikadeller,
        fiskematproduksjon, fiskegrateng`,
      related: ['preparing-food'],
    },
    {
      id: 'drying-fish',
      label: 'henge og tørke fisk',
      labels: `tørrfisk, klippfisk, henge fisk, hjell, fiskehjell, torrfisk, saltfisk, røyke laks, røykeri,
        røyking av fisk, klippfiskproduksjon`,
    },
    {
      id: 'shellfish-work',
      label: 'skjell og tang',
      labels: `skjell, blåskjell, østers, tang og tare, tare, sanke tang, tarehøsting, musslor, muslinger,
        taredyrking, kråkeboller`,
    },
    {
      id: 'angling',
      label: 'sportsfiske',
      labels: `fiske med stang, fisketur, fluefiske, meite, sportfiske, lystfiskeri, dra på fisketur, pilke`,
      related: ['nature-hikes'],
    },
    {
      id: 'quay-work',
      label: 'kaiarbeid',
      labels: `jobbe på kaia, kai, brygge, losse båt, havnearbeid, havn, fortøye båter, hamnarbete,
        havnearbejde, bryggekant, losse fisk`,
      related: ['boats', 'loading-vans'],
    },
    {
      id: 'fish-equipment-cleaning',
      label: 'vaske fiskekasser',
      labels: `vaske kar og kasser på fiskebruket, spyle fiskekasser, vaske fiskemottak, fiskekar,
        spola fisklådor, vaske fiskeutstyr`,
      related: ['factory-cleaning'],
    },
  ],
);
