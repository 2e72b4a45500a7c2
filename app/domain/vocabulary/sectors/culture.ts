import { defineSector } from '../define-sector';

export const culture = defineSector(
  {
    id: 'culture',
    label: 'kultur',
    labels: `kulturhus, scene, kulturarbeid`,
    related: ['archive'],
  },
  [
    {
      id: 'museum-work',
      label: 'museum',
      labels: `museumsvert, museumsarbeid, museet, musea, museumsvakt, utstilling, utstillinger,
        utställning, udstilling, vise rundt på museum, konservator, museumsbutikk,
        omvisning på museum, omvisning`,
      related: ['tourism'],
    },
    {
      id: 'cinema',
      label: 'kino',
      labels: `kinomedarbeider, selge popkorn, popkorn, biograf, kinosal, rydde kinosal, kinoen, bio,
        plukke popkorn, kinovert, kinomaskinist`,
      related: ['ticket-checking'],
    },
    {
      id: 'theatre',
      label: 'teater',
      labels: `skuespiller, teatret, rekvisitter, kostymer, teatern, skuespil, spille teater, skuespill,
        stå på scenen, dramatikk, revy, skodespel, skodespelar, kostyme, teaterlag`,
      related: ['event-rigging'],
    },
    {
      id: 'music',
      label: 'musikk',
      labels: `musik, spille musikk, musiker, spille i band, gitar, piano, synge, sang, kor, trommer,
        korps, øve på instrument, lage musikk, spela musik, dj, notar, synge i kor, sjunga, musikkar`,
    },
    {
      id: 'drawing',
      label: 'tegne og male bilder',
      labels: `tegning, tegne, male bilder, kunst, tegninger, kunstner, teckna, rita, male på lerret,
        akvarell, kunstnar, tegneserier, teikne, måle bilete, formgiving, kunst og håndverk,
        teikning, fargelegge`,
    },
    {
      id: 'ceramics',
      label: 'keramikk',
      labels: `leire, pottemaker, dreie krukker, keramik, lera, keramikkverksted, glasere keramikk,
        brenne keramikk, lage krukker, drejning, keramikar`,
      related: ['crafts'],
    },
    {
      id: 'crafts',
      label: 'håndverk og hobby',
      labels: `hobbyarbeid, kunsthåndverk, lage julepynt, smykker, lage smykker, perlearbeid, hantverk,
        håndværk, lage kort, lage lys, støpe lys, lysstøping, stearinlys, handverk, lysstøperi,
        scrapbooking, pyssel, lage såpe, husflid, husflidslag`,
      related: ['ceramics', 'wood-crafts'],
    },
    {
      id: 'dance',
      label: 'dans',
      labels: `danse, danser, dansing, dansa, ballett, hiphop, dansar, swing`,
    },
    {
      id: 'culture-school',
      label: 'kulturskole',
      labels: `musikkskole, kulturskule, musikskole, kulturskolan, kulturverksted`,
    },
    {
      id: 'props-and-costumes',
      label: 'rydde kostymer og rekvisitter',
      labels: `kostymelager, rydde kostymer, rekvisittlager, vaske kostymer, kostymeutleie, rekvisitør,
        kostymförråd, maskerade`,
      related: ['clothes-sorting', 'theatre'],
    },
  ],
);
