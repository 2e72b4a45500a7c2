import { withinSector } from '../define-sector';

export const floorsAndSanitary = withinSector('cleaning', [
  {
    id: 'floor-washing',
    label: 'vaske gulv',
    labels: `gulvvask, vaske golv, golvvask, tvätta golv, vaske gulve`,
  },
  {
    id: 'vacuuming',
    label: 'støvsuge',
    labels: `støvsuging, støvsuger, støvsuge teppe, støvsuge gulv, dammsuga, dammsugning,
      støvsuging av tepper, støvsugerpose, støvsuge kontor, ta over med støvsugeren`,
    broader: 'floor-washing',
  },
  {
    id: 'sweeping',
    label: 'feie gulv',
    labels: `feie, koste, koste gulv, sope, sope gulv, sopa golvet, feiing, feie inne, feje gulv,
      kost og feiebrett, sope golv, feie trapp`,
    broader: 'floor-washing',
  },
  {
    id: 'mopping',
    label: 'moppe',
    labels: `moppe gulv, mopping, tørrmoppe, våtmoppe, svabre, mopp, skurre gulv, moppa golv, gulvmopp,
      bøtte og mopp, svaber, skure golv`,
    broader: 'floor-washing',
  },
  {
    id: 'floor-machine',
    label: 'kjøre gulvvaskemaskin',
    labels: `vaskemaskin for gulv, gulvvaskemaskin, skuremaskin, kombimaskin, kombiskurmaskin,
      skurmaskin, gulvmaskin, bone gulv, golvvaskemaskin, polere gulv`,
    broader: 'floor-washing',
  },
  {
    id: 'stair-cleaning',
    label: 'trappevask',
    labels: `vaske trapper, vaske oppgang, vaske trapp, oppgangsvask, trappeoppgang, trappstädning,
      trappevask i borettslag, trappvask, vaske trappegang, vaske trapper og ganger`,
    broader: 'floor-washing',
  },
  {
    id: 'toilet-cleaning',
    label: 'vaske toaletter',
    labels: `toalettvask, vaske toalett, vaske doer, rengjøre toaletter, vaske do, sanitærrenhold,
      vaske toalettar, städa toaletter, rengøre toiletter, vaske wc`,
  },
  {
    id: 'bathroom-cleaning',
    label: 'vaske bad',
    labels: `vaske baderom, rengjøre bad, vaske dusj, skrubbe fliser, badrumsstädning, badeværelse,
      vaske servant, vaske badet, dusjvegger`,
    broader: 'toilet-cleaning',
  },
  {
    id: 'cloakrooms',
    label: 'vaske garderober',
    labels: `garderober, garderobe, rydde garderobe, rydde garderober, omkledningsrum, omklædningsrum,
      vaske garderobe, garderobevask, dusjer og garderober, tomme skap i garderoben`,
    related: ['sport-halls'],
  },
  {
    id: 'hygiene-supplies',
    label: 'fylle på såpe og papir',
    labels: `såpe, dopapir, toalettpapir, fylle dopapir, fylle på tørkepapir, sortere dopapir,
      tørkepapir, fylle såpe, såpedispenser, papirhåndklær, tvål och papper, sæbe og papir,
      handsprit, antibac, fylle håndsprit, dorullar`,
    related: ['toilet-cleaning', 'linen'],
  },
  {
    id: 'carpet-cleaning',
    label: 'rense tepper og møbler',
    labels: `tepperens, rense tepper, møbelrens, rense møbler, matteservice, banke tepper, mattrengöring,
      tæpperens, bytte dørmatter, ryste matter, skifte matter`,
    related: ['furniture-care'],
  },
]);
