import { defineSector } from '../define-sector';

export const caretaking = defineSector(
  {
    id: 'caretaking',
    label: 'vaktmester og uteområder',
    labels: `vaktmester, vaktmeister, vaktmesterhjelp, vaktmesterarbeid, vaktmestertjeneste, uteområde, uteområder, ute, utearbeid, utendørs, drift av bygg, driftstekniker, fastighetsskötare, pedel, viceværten, utearbeider, parkarbeid, borettslag`,
    related: ['garden', 'building'],
  },
  [
    {
      id: 'lawn-mowing',
      label: 'klippe plen',
      labels: `plenklipping, klippe gress, klippe gras, slå plen, gressklipper, klippe plenen, klippa gräs, slå græs, klippe plenar, gressklipping, kantklipping, kantklipper`,
      related: ['gardening'],
    },
    {
      id: 'snow-clearing',
      label: 'måke snø',
      labels: `snømåking, måke, snørydding, strø, strø sand, moke snø, snømoking, skotta snö, rydde sne, brøyte, snøbrøyting, snøfreser`,
    },
    {
      id: 'tidying-outdoors',
      label: 'rydde ute',
      labels: `rydde uteområdet, rydde utendørs, plukke søppel, plukke boss, søppelplukking, plukke søppel ute, feie ute, feie gårdsplassen, rake løv, rake lauv, kratta löv, plocka skräp, rydde udenfor, holde det ryddig ute, spyle uteplass`,
      related: ['emptying-bins'],
    },
    {
      id: 'small-repairs',
      label: 'småreparasjoner',
      labels: `skifte lyspærer, bytte lyspærer, reparere, reparasjoner, småreparasjonar, vedlikehold, vedlikehald, fikse ting, skru, underhåll, vedligeholdelse, reparera, mekke, montere hyller`,
      related: ['assembly', 'carpentry'],
    },
  ],
);

export const building = defineSector(
  {
    id: 'building',
    label: 'bygg og anlegg',
    labels: `byggeplass, bygg, anlegg, bygningsarbeid, byggebransjen, byggjeplass, byggearbeid, bygge, byggarbete, byggeri, entreprenør, hjelpearbeider, byggjearbeid, asfalt`,
    related: ['caretaking'],
  },
  [
    {
      id: 'site-tidying',
      label: 'rydde byggeplass',
      labels: `rydde på byggeplassen, byggrenhold, rydding på byggeplass, bære materialer, städa byggarbetsplats, rydde byggeplads, bære planker`,
      related: ['cleaning'],
    },
    {
      id: 'painting',
      label: 'male',
      labels: `maling, male vegger, male hus, malerarbeid, maler, beise, måla, måla väggar, male gjerde, sparkle, male benker`,
    },
    {
      id: 'carpentry',
      label: 'snekring',
      labels: `snekre, snekker, tømrer, snikkar, snikre, trearbeid, snickra, snedker, tømrerarbeid, sage planker, treverk`,
      related: ['workshop'],
    },
  ],
);

export const garden = defineSector(
  {
    id: 'garden',
    label: 'gård og gartneri',
    labels: `gård, gard, gårdsarbeid, gardsarbeid, gartneri, gartner, hagesenter, landbruk, jordbruk, bonde, traktor, kjøre traktor, lantbruk, bondgård, gartneriarbeid, hage, drivhus, trädgård`,
    related: ['animals', 'caretaking'],
  },
  [
    {
      id: 'gardening',
      label: 'hagearbeid',
      labels: `luke, luke ugress, plante, plante ut, plante om, så frø, luke bed, beskjære busker, klippe hekk, rensa ogräs, trädgårdsarbete, havearbejde, hagestell, stelle hagen, luking, planting`,
      related: ['lawn-mowing', 'watering-plants'],
    },
    {
      id: 'harvesting',
      label: 'plukke bær og grønnsaker',
      labels: `plukke bær, plukke jordbær, plukke frukt, plukke epler, høste, høste grønnsaker, innhøsting, sortere poteter, ta opp poteter, hauste, plocka bär, plukke æbler, bærplukking`,
    },
  ],
);

export const animals = defineSector(
  {
    id: 'animals',
    label: 'dyr',
    labels: `dyrestell, dyrebutikk, dyr og natur, stelle dyr, jobbe med dyr, hund, hunder, hundar, katt, katter, hest, hester, stall, fjøs, veterinær, djur, djurskötsel, dyrepasning, dyreklinikk, kennel, dyrepark`,
    related: ['garden'],
  },
  [
    {
      id: 'walking-dogs',
      label: 'lufte hunder',
      labels: `hundelufting, gå tur med hund, gå tur med hunder, lufte hund, passe hund, lufte hundar, rasta hundar, lufte hunde, hundepass`,
    },
    {
      id: 'feeding-animals',
      label: 'fôre dyr',
      labels: `mate dyr, fôring, gi mat til dyrene, fôre hester, mocke stall, møkke stall, måke møkk, vaske bur, rengjøre bur, utfodra djur, fodre dyr, fore dyr, melke kyr, mjølke kyr`,
    },
  ],
);
