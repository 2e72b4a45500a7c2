import type { Vocabulary } from './concept';
import { animals } from './sectors/animals';
import { archive } from './sectors/archive';
import { bakery } from './sectors/bakery';
import { beingWithResidents } from './sectors/being-with-residents';
import { boats } from './sectors/boats';
import { building } from './sectors/building';
import { cafe } from './sectors/cafe';
import { canteen } from './sectors/canteen';
import { care } from './sectors/care';
import { caretaking } from './sectors/caretaking';
import { church } from './sectors/church';
import { cleaning } from './sectors/cleaning';
import { cooking } from './sectors/cooking';
import { culture } from './sectors/culture';
import { electronics } from './sectors/electronics';
import { events } from './sectors/events';
import { farm } from './sectors/farm';
import { fishing } from './sectors/fishing';
import { floorsAndSanitary } from './sectors/floors-and-sanitary';
import { foodIndustry } from './sectors/food-industry';
import { forestry } from './sectors/forestry';
import { garage } from './sectors/garage';
import { garden } from './sectors/garden';
import { horsesAndLivestock } from './sectors/horses-and-livestock';
import { hotel } from './sectors/hotel';
import { household } from './sectors/household';
import { interests } from './sectors/interests';
import { it } from './sectors/it';
import { kindergarten } from './sectors/kindergarten';
import { laundry } from './sectors/laundry';
import { mailAndReception } from './sectors/mail-and-reception';
import { media } from './sectors/media';
import { office } from './sectors/office';
import { outdoorWork } from './sectors/outdoor-work';
import { recycling } from './sectors/recycling';
import { retail } from './sectors/retail';
import { security } from './sectors/security';
import { shops } from './sectors/shops';
import { skills } from './sectors/skills';
import { sport } from './sectors/sport';
import { storage } from './sectors/storage';
import { textile } from './sectors/textile';
import { tillAndCustomers } from './sectors/till-and-customers';
import { transport } from './sectors/transport';
import { wellness } from './sectors/wellness';
import { woodAndMetal } from './sectors/wood-and-metal';
import { workshop } from './sectors/workshop';

/**
 * The vocabulary of work: what is done in the sectors this field finds work in, and what people
 * like.
 */
export const workVocabulary: Vocabulary = {
  version: '2026-11-28.3',
  concepts: [
    retail,
    tillAndCustomers,
    shops,
    storage,
    canteen,
    cooking,
    cafe,
    bakery,
    cleaning,
    floorsAndSanitary,
    hotel,
    laundry,
    care,
    beingWithResidents,
    kindergarten,
    wellness,
    office,
    mailAndReception,
    archive,
    it,
    culture,
    events,
    caretaking,
    outdoorWork,
    building,
    garden,
    farm,
    animals,
    horsesAndLivestock,
    garage,
    workshop,
    woodAndMetal,
    electronics,
    textile,
    recycling,
    transport,
    foodIndustry,
    fishing,
    household,
    media,
    sport,
    church,
    forestry,
    boats,
    security,
    skills,
    interests,
  ].flat(),
};
