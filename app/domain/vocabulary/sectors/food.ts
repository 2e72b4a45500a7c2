import { defineSector } from '../define-sector';

export const canteen = defineSector(
  {
    id: 'canteen',
    label: 'kantine og kjøkken',
    labels: `kantine, kantina, kantinearbeid, kantinemedarbeider, kjøkken, kjøken, kjøkkenassistent, kjøkkenarbeid, kjøkkenhjelp, storkjøkken, restaurant, restaurantkjøkken,
      gatekjøkken, pizzeria, kokk, matlaging, mat og servering, kök, köksarbete, køkken, køkkenarbejde, matsal`,
    related: ['cafe'],
  },
  [
    {
      id: 'making-sandwiches',
      label: 'smøre mat',
      labels: `smøre påsmurt, påsmurt, smøre brødskiver, smøre rundstykker, smørbrød, lage smørbrød, lage påsmurt, lage matpakker, sette fram pålegg, pålegg, bre smörgåsar, smøre madder, smurt mat`,
      related: ['preparing-food'],
    },
    {
      id: 'dishwashing',
      label: 'oppvask',
      labels: `vaske opp, ta oppvasken, ta oppvask, ta oppvask og tørke bord, oppvaskmaskin, sette i oppvaskmaskinen, tømme oppvaskmaskinen, oppvaskar, vaske kopper, diska, disk, opvask, vaske fat, tallerkener`,
      related: ['wiping-tables'],
    },
    {
      id: 'preparing-food',
      label: 'lage mat',
      labels: `tilberede mat, kutte grønnsaker, skjære grønnsaker, skrelle poteter, lage lunsj, lage salat, salatbar, steke pølser, varme mat, koke, laga mat, skära grönsaker, lave mad, matlagning, pizza, grille pølser`,
      related: ['making-sandwiches', 'baking'],
    },
    {
      id: 'serving-food',
      label: 'servere mat',
      labels: `servering, servere, sette fram mat, dele ut mat, servere lunsj, servera mat, mattralle, dekke bord, dekke på bord, dekke bordene, duka bord, dække bord, servere middag, buffet, frokostbuffet`,
      related: ['cafe', 'wiping-tables'],
    },
    {
      id: 'wiping-tables',
      label: 'tørke bord',
      labels: `rydde bord, rydde av bordene, tørke av bord, vaske bord, tørke av bordene, tørke kjøkken, rydde kjøkken, tørke kjøkkenet, torka bord, tørre borde af, rydde kjøkkenet, rydde i kantina`,
      related: ['dishwashing', 'cleaning'],
    },
    {
      id: 'coffee-and-water',
      label: 'kaffe og vann',
      labels: `fylle kaffemaskin, fylle kaffe, kaffemaskin, kaffemaskiner, kaffe, vann og kaffe i maskinene, kaffe og kjøkken, koke kaffe, lage kaffe, fylle vann i kaffemaskinen, kaffimaskin, kaffi, koka kaffe, brygge kaffe, fylle på kaffe, møtemat`,
      related: ['cafe', 'office-upkeep'],
    },
  ],
);

export const cafe = defineSector(
  {
    id: 'cafe',
    label: 'kafé',
    labels: `kafe, kaféarbeid, kafemedarbeider, kaffebar, konditori, kafeteria, serveringssted, barista, café, fik, caféarbejde, kafévert, jobbe i kafé`,
    related: ['canteen'],
  },
  [
    {
      id: 'bakery',
      label: 'bakeri',
      labels: `baker, bakerbutikk, bakeriutsalg, bakst, bageri, bakverk, bakeriet`,
    },
    {
      id: 'baking',
      label: 'bake',
      labels: `baking, bake brød, bake kaker, bake boller, steke brød, steke boller, forme boller, deig, baka, baka bröd, bage, bage brød, kakebaking, rundstykker`,
      broader: 'bakery',
      related: ['preparing-food'],
    },
    {
      id: 'baking-trays',
      label: 'vaske steikeplater',
      labels: `stekeplater, steikeplater, vaske plater, skrape plater, bakebrett, vaske brett, brødkasser, vaske brødkasser, vaske kasser og brett, plåtar`,
      broader: 'bakery',
      related: ['dishwashing'],
    },
    {
      id: 'packing-bread',
      label: 'pakke brød',
      labels: `pakke brød i poser, pakke bakervarer, legge brød i poser, skjære brød, skive brød, pose brød, packa bröd, pakke boller, pakke rundstykker`,
      broader: 'bakery',
      related: ['packing'],
    },
  ],
);
