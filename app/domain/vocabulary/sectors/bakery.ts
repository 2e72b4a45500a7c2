import { defineSector } from '../define-sector';

export const bakery = defineSector(
  {
    id: 'bakery',
    label: 'bakeri',
    labels: `baker, bakst, bageri, bakverk, bakeriet`,
    isPlace: true,
    related: ['cafe'],
  },
  [
    {
      id: 'baking',
      label: 'bake',
      labels: `baking, baka, bage, rundstykker`,
      related: ['preparing-food'],
    },
    {
      id: 'cake-making',
      label: 'bake kaker',
      labels: `kaker, kakebaking, pynte kaker, lage kaker, kakepynt, bløtkake, marsipan, glasere,
        glasere boller, baka tårta, bage kager, konditor, konditori, pynte kake, småkaker,
        julekaker, kakedekorasjon, kakebakst`,
      broader: 'baking',
    },
    {
      id: 'bread-baking',
      label: 'bake brød',
      labels: `brødbaking, steke brød, forme brød, bake rundstykker, baka bröd, bage brød, brøddeig,
        surdeig, lage deig, deig, elte deig, knada deg, brødbakst, kjevle, sette deig`,
      broader: 'baking',
    },
    {
      id: 'bun-making',
      label: 'bake boller',
      labels: `bolle, boller, trille boller, steke boller, forme boller, kanelboller, kanelsnurrer,
        skoleboller, baka bullar, bage boller, wienerbrød, hveteboller, kveitebollar`,
      broader: 'baking',
    },
    {
      id: 'weighing-ingredients',
      label: 'veie opp ingredienser',
      labels: `måle opp mel, veie mel, veie opp mel, ingredienser, måle ingredienser, väga upp mjöl,
        veje mel af, følge oppskrift, oppskrifter, måle og veie`,
      broader: 'baking',
      related: ['maths'],
    },
    {
      id: 'baking-trays',
      label: 'vaske steikeplater',
      labels: `stekeplater, steikeplater, vaske plater, skrape plater, bakebrett, vaske brett, brødkasser,
        vaske brødkasser, vaske kasser og brett`,
      related: ['dishwashing'],
    },
    {
      id: 'packing-bread',
      label: 'pakke brød',
      labels: `pakke brød i poser, pakke bakervarer, legge brød i poser, skjære brød, skive brød,
        pose brød, packa bröd, pakke boller, pakke rundstykker`,
      related: ['packing'],
    },
    {
      id: 'bakery-sales',
      label: 'selge i bakeriutsalg',
      labels: `bakeriutsalg, bakerbutikk, stå i bakeriet, selge brød, selge boller, bakeributikken,
        bageriudsalg, brødutsalg`,
      related: ['cafe-counter'],
    },
    {
      id: 'folding-boxes',
      label: 'brette esker',
      labels: `kakeesker, brette kakeesker, brette pizzaesker, brette pappesker, eskebretting,
        vika kartonger, folde æsker, lage esker, bretta øskjer, montere esker, folde kartonger`,
      related: ['packing'],
    },
    {
      id: 'bakery-tidying',
      label: 'rydde og vaske i bakeriet',
      labels: `rydde i bakeriet, vaske bakeriet, feie mel, vaske bakebord, bakeriets oppvask,
        vaske brett og former, vaske former, kakeformer, städa bageriet`,
      related: ['cleaning'],
    },
  ],
);
