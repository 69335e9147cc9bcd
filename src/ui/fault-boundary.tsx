import { Component, type ReactNode } from 'react';

type Props = { onFailed: () => void; children: ReactNode };

/** A fault in a part of the page, or its code that did not come, leaves the rest as it is. */
export class FaultBoundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}
