import { OauthDesk } from './oauth-desk';
import type { Asked, Told } from './stand-in';
import { StandInMoneybird } from './stand-in-moneybird';

/** Moneybird for an own application: people sign in with it, and its tokens end. */
export class StandInSignIn extends StandInMoneybird {
  readonly desk = new OauthDesk();

  protected override isLetIn(asked: Asked): boolean {
    return asked.url.pathname.startsWith('/oauth/') || this.desk.isLetIn(asked);
  }

  protected override answer(asked: Asked): Told {
    return this.desk.answer(asked) ?? super.answer(asked);
  }
}
