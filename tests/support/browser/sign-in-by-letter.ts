import type { Services } from '~/app/services';
import { linkTo } from './link-to';
import type { Screen } from './screen';

/** Asks for a letter, opens the link in it and presses the button. */
export async function signInByLetter(screen: Screen, services: Services, address: string) {
  await screen.opens('/sign-in');
  await screen.writes('E-postadresse', address);
  await screen.presses('Send lenke og kode');
  await screen.isAt('Sjekk e-posten');
  await screen.opens(await linkTo(services, address, 'sign-in'));
  await screen.isAt('Du er nesten inne');
  await screen.presses('Logg inn');
}
