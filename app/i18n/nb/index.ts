import { admin } from './admin/index';
import { agreement } from './agreement/index';
import { breakGlass } from './break-glass';
import { card } from './card';
import { caseload } from './caseload';
import { chores } from './chores';
import { colleagues } from './colleagues';
import { companyFile } from './company-file';
import { decision } from './decision';
import { demo } from './demo';
import { employer } from './employer';
import { figures } from './figures';
import { forms } from './forms';
import { frontPage } from './front-page';
import { jobseeker } from './jobseeker/index';
import { mail } from './mail';
import { needMoves } from './need-moves';
import { offices } from './offices';
import { position } from './position';
import { posting } from './posting';
import { privacy } from './privacy';
import { register } from './register';
import { schemes } from './schemes';
import { signIn } from './sign-in';
import { site } from './site';
import { specialist } from './specialist/index';
import { support } from './support';
import { rates } from './rates';
import { weights } from './weights';

/** Norwegian bokmål: the first language, and the shape of all others. */
export const nb = {
  admin,
  agreement,
  breakGlass,
  card,
  caseload,
  chores,
  colleagues,
  companyFile,
  decision,
  demo,
  employer,
  figures,
  forms,
  frontPage,
  jobseeker,
  mail,
  needMoves,
  offices,
  position,
  posting,
  privacy,
  register,
  schemes,
  signIn,
  site,
  specialist,
  support,
  rates,
  weights,
};
