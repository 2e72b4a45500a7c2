import { defineSector } from '../define-sector';

export const forestry = defineSector(
  {
    id: 'forestry',
    label: 'skogbruk',
    labels: `skog, skogsarbeid, skogen, skogbruket, skogarbeid, skogbruk og natur, skovbrug,
      skogsbruk, jobbe i skogen, skogsarbete, skovarbejde, skogsarbeider, skogsmaskin, skogsdrift,
      skogsbilvei, skogsjobb, skogsgutt, skogsmann, skogeier, arbejde i skoven, tømmerskog`,
    related: ['garden', 'wood-cutting'],
  },
  [
    {
      id: 'tree-planting',
      label: 'plante trær',
      labels: `skogplanting, plante gran, plantera träd, plante træer, granplanter,
        planting i skogen, plantefelt, planta skog, sette granplanter, planta tre, planterør,
        plante trær i skogen, plantera skog, plante skov, plantehakke`,
    },
    {
      id: 'tree-felling',
      label: 'felle trær',
      labels: `motorsag, hogst, tømmerhogst, hogge trær, fälla träd, fælde træer, felle tre, sage
        med motorsag, motorsagkurs, trefelling, tømmer, hogge skog, hogstmaskin, tømmerhogger,
        motorsåg, saga ned tre, sage ned trær, kutte ned trær, felle gran, skogshogst,
        motorsagsjobb, kviste trær, bruke motorsag, felle skog, skovning, avverkning`,
    },
    {
      id: 'brush-clearing',
      label: 'rydde kratt',
      labels: `ryddesag, krattrydding, rydde busker, kantrydding, röja sly, rydde skog,
        ungskogpleie, rydde langs vei, rydde skogen, rydningssag, rydde vegetasjon, kjerr,
        krattknuser, beiterydding, rydde busk og kratt, kutte kratt, klippe kratt, krattsag,
        buskrydding, røyskog, rydde einer, rydde siktlinjer, buskröjare, røye kratt, rydde krat,
        fjerne kratt, rydde under kraftlinjer`,
    },
    {
      id: 'trail-work',
      label: 'merke og rydde stier',
      labels: `stier, rydde stier, merke stier, merke turstier, tursti, turstier, bygge klopper,
        klopper, gapahuk, skilte løyper, röja stigar, vedligeholde stier, turløype, turvei,
        stirydding, gangbru i myr, male merker på trær, turmerking, vardebygging,
        bygge bruer på sti, rydde tursti, rydde sti, lage stier, merka stig, stiarbeid,
        legge ut klopper, vandringsled, tilrettelegge tursti, rasteplass, bygge gapahuk, bålplass`,
      related: ['outdoor-furniture'],
    },
    {
      id: 'sawmill',
      label: 'sagbruk',
      labels: `sage planker, sagverk, sågverk, savværk, høvleri, sortere planker, stable planker,
        sagbruksarbeid, høvle, trelastbruk, sage bord, skjære planker, sortere bord, trelastfabrikk,
        stable materialer, såga plankor, strø planker, plankestabling`,
      related: ['carpentry', 'workshop'],
    },
    {
      id: 'nature-conservation',
      label: 'naturvern og oppsyn',
      labels: `naturoppsyn, naturvern, naturvakt, statens naturoppsyn, skogvakt, naturvård,
        naturpleje, fjerne fremmede arter, svartelista planter, nasjonalpark, verneområde,
        naturforvaltning, skjøtsel, fjerne lupiner, luke lupiner, slå enga, slåttemark, fjerne
        kjempespringfrø, skjøtte naturen, parkslirekne, fuglekasser i skogen, naturvårdare, ta vare
        på naturen, biologisk mangfold`,
    },
    {
      id: 'hunting',
      label: 'jakt',
      labels: `jeger, jakte, jaktlag, jakt og fiske, skyting, vilt, elgjakt, jakt och fiske,
        viltforvaltning, jaktinteressert, rypejakt, drive elg, jegerprøve, jaktkort, elgpost,
        småviltjakt, jaga älg, gå på jagt, rådyrjakt, skyte elg, jagt`,
      related: ['angling'],
    },
    {
      id: 'nature-hikes',
      label: 'turer i naturen',
      labels: `friluftsliv, natur, tur i skogen, gå på tur, fjelltur, vandre, vandring, turgåing,
        naturinteresse, ut på tur, fjell, turinteressert, plukke sopp, sopptur, teltturer, gå tur,
        turar, overnatte ute, gå i skogen, gå i fjellet, fotturer, skogstur, gå i marka,
        tur i marka, bål i skogen, tenne bål, vandra i skogen, gåtur i skoven, toppturer,
        gå tur i skog og mark, hytteturer, skautur`,
      related: ['outdoor-work'],
    },
    {
      id: 'mushrooms-and-berries',
      label: 'sanke i skogen',
      labels: `sanke sopp, sopp, sanke urter, sanke bær, plocka svamp, svampeplukning, kongler,
        plukke kongler, bærtur, multer, mose, samle mose, sanking, plukke kantareller, kantareller,
        sanke kongler, plukke mose, plukke lyng, plukke einer, blåbærtur, tyttebærtur, soppsanking,
        bärplockning i skogen, finne sopp, strandsanking, plukke løvetann, lyngplukking`,
      related: ['berry-picking'],
    },
  ],
);
