/** The channels between page and program. */

/** A call of the contract: name and input in, envelope out. */
export const callChannel = 'candor:call';

/** A dropped file: its path, which the preload has from the system, in; envelope out. */
export const offerChannel = 'candor:offer';

/** An event of the contract: name and event. */
export const eventChannel = 'candor:event';
