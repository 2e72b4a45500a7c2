import type { Vocabulary } from './concept';
import { cleaning, hotel, laundry } from './sectors/cleaning';
import { cafe, canteen } from './sectors/food';
import { archive, culture, it, office } from './sectors/office';
import { animals, building, caretaking, garden } from './sectors/outdoors';
import { care, kindergarten, wellness } from './sectors/people';
import { retail } from './sectors/retail';
import { storage } from './sectors/storage';
import { electronics, garage, recycling, textile, transport, workshop } from './sectors/workshop';

/** The vocabulary the portal starts with: the sectors this field finds work in, thinly covered. */
export const starterVocabulary: Vocabulary = {
  version: '2026-11-22',
  concepts: [
    retail, storage, canteen, cafe, cleaning, hotel, laundry, care, kindergarten, wellness,
    office, archive, it, culture, caretaking, building, garden, animals, garage, workshop,
    electronics, textile, recycling, transport,
  ].flat(), // prettier-ignore
};
