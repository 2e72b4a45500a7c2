import { defineSector } from '../define-sector';

export const forestry = defineSector(
  {
    id: 'forestry',
    label: 'skogbruk',
    labels: `skog, skogsarbeid, skogen, skogbruket, skogarbeid, skogbruk og natur, skovbrug, skogsbruk,
      jobbe i skogen, skogsarbete, skovarbejde, skogsarbeider, skogsmaskin`,
    related: ['garden', 'wood-cutting'],
  },
  [
    {
      id: 'tree-planting',
      label: 'plante trær',
      labels: `skogplanting, plante gran, plantera träd, plante træer, granplanter, planting i skogen,
        plantefelt, planta skog`,
    },
    {
      id: 'tree-felling',
      label: 'felle trær',
      labels: `motorsag, hogst, tømmerhogst, hogge trær, fälla träd, fælde træer, felle tre,
        sage med motorsag, motorsagkurs, trefelling, tømmer, hogge skog, hogstmaskin, tømmerhogger,
        motorsåg`,
    },
    {
      id: 'brush-clearing',
      label: 'rydde kratt',
      labels: `ryddesag, krattrydding, rydde busker, kantrydding, röja sly, rydde skog, ungskogpleie,
        rydde langs vei, rydde skogen, rydningssag, rydde vegetasjon, kjerr, krattknuser,
        beiterydding`,
    },
    {
      id: 'trail-work',
      label: 'merke og rydde stier',
      labels: `stier, rydde stier, merke stier, merke turstier, tursti, turstier, bygge klopper, klopper,
        gapahuk, skilte løyper, röja stigar, vedligeholde stier, turløype, turvei, stirydding,
        gangbru i myr`,
      related: ['outdoor-furniture'],
    },
    {
      id: 'sawmill',
      label: 'sagbruk',
      labels: `sage planker, sagverk, sågverk, savværk, høvleri, sortere planker, stable planker,
        sagbruksarbeid, høvle, trelastbruk`,
      related: ['carpentry', 'workshop'],
    },
    {
      id: 'nature-conservation',
      label: 'naturvern og oppsyn',
      labels: `naturoppsyn, naturvern, naturvakt, statens naturoppsyn, skogvakt, naturvård, naturpleje,
        fjerne fremmede arter, svartelista planter, nasjonalpark, verneområde, naturforvaltning,
        skjøtsel`,
    },
    {
      id: 'hunting',
      label: 'jakt',
      labels: `jeger, jakte, jaktlag, jakt og fiske, skyting, vilt, elgjakt, jakt och fiske,
        viltforvaltning, jaktinteressert`,
      related: ['angling'],
    },
    {
      id: 'nature-hikes',
      label: 'turer i naturen',
      labels: `friluftsliv, natur, tur i skogen, gå på tur, fjelltur, vandre, vandring, turgåing,
        naturinteresse, ut på tur, fjell, turinteressert, plukke sopp, sopptur, teltturer, gå tur,
        turar, overnatte ute`,
      related: ['outdoor-work'],
    },
    {
      id: 'mushrooms-and-berries',
      label: 'sanke i skogen',
      labels: `sanke sopp, sopp, sanke urter, sanke bær, plocka svamp, svampeplukning, kongler,
        plukke kongler, bærtur, multer, mose, samle mose, sanking`,
      related: ['berry-picking'],
    },
  ],
);
