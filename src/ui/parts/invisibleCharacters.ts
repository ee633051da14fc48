/**
 * Characters that cannot be seen, or that change the direction of others; not tabs, line ends, and the selector that
 * asks for a colored emoji.
 */
export const INVISIBLE_CHARACTER =
	/(?!\t|\n|\r|\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
