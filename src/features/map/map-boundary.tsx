import { Component, type ReactNode } from 'react';

type Props = { onFailed: () => void; children: ReactNode };

/** A fault of the interactive map leaves the rest of the page, and the static map, as they are. */
export class MapBoundary extends Component<Props, { isBroken: boolean }> {
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
