import type { Instant } from '@/lib/domain/local-date';
import type { TeamLink, TeamStatus } from '@/lib/domain/team/team-status';

/** Gathers how a browser stands with its team, and tells it when it changes. */
export class StatusLine {
  readonly #now: () => Instant;
  readonly #onStatus: (status: TeamStatus) => void;
  #status: TeamStatus = { link: 'connecting', offlineSince: null, heardAt: null, behind: null, waiting: 0 };

  constructor(now: () => Instant, onStatus: (status: TeamStatus) => void) {
    this.#now = now;
    this.#onStatus = onStatus;
  }

  link(link: TeamLink): void {
    if (link === this.#status.link) return;
    const isUp = link === 'connected';
    const heardAt = isUp || this.#status.link === 'connected' ? this.#now() : this.#status.heardAt;
    this.#tell({
      link,
      heardAt,
      offlineSince: isUp ? null : (this.#status.offlineSince ?? this.#now()),
      ...(!isUp && { behind: null }),
    });
  }

  note(change: Partial<Pick<TeamStatus, 'behind' | 'waiting'>>): void {
    const { behind, waiting } = { ...this.#status, ...change };
    if (behind !== this.#status.behind || waiting !== this.#status.waiting) this.#tell(change);
  }

  #tell(change: Partial<TeamStatus>): void {
    this.#status = { ...this.#status, ...change };
    this.#onStatus(this.#status);
  }
}
