/** The two channels between page and program. */

/** A call of the contract: name and input in, envelope out. */
export const callChannel = 'candor:call';

/** An event of the contract: name and event. */
export const eventChannel = 'candor:event';
