import { Component, Fragment, type ReactNode } from 'react';
import { i18n } from '../messages/text.tsx';
import { reloadPage } from '../state/browser-address.ts';
import { ExitLink } from './exit-link.tsx';

type State = { attempt: number; isGivenUp: boolean };

/** Two faults within this time are not an accident. */
const AGAIN_MS = 2000;

/**
 * Draws the page anew after a fault. Translators in the browser replace text nodes, and what React
 * does not find where it left it, it cannot remove. The view lives in the store: nothing is lost.
 */
export class RootBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { attempt: 0, isGivenUp: false };
  #lastFault = Number.NEGATIVE_INFINITY;

  static getDerivedStateFromError(): Partial<State> {
    return { isGivenUp: true };
  }

  override componentDidCatch() {
    const now = performance.now();
    if (now - this.#lastFault > AGAIN_MS) {
      this.setState(({ attempt }) => ({ attempt: attempt + 1, isGivenUp: false }));
    }
    this.#lastFault = now;
  }

  override render() {
    if (!this.state.isGivenUp) {
      return <Fragment key={this.state.attempt}>{this.props.children}</Fragment>;
    }
    return (
      <main className="given-up">
        <h1>{i18n._('failure.page')}</h1>
        <p>{i18n._('failure.pageKept')}</p>
        <p>
          <button type="button" onClick={reloadPage}>
            {i18n._('failure.reload')}
          </button>
        </p>
        <p>
          <ExitLink>{i18n._('shell.leave')}</ExitLink>
        </p>
      </main>
    );
  }
}
