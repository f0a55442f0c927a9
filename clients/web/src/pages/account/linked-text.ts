interface Piece {
	text: string;
	/** Where it leads: an address of this site. */
	href?: string;
}

/** A plain text in pieces: addresses of this site are links, those of others stay text. */
export function linkedText(text: string, origin: string): Piece[] {
	return text.split(/(https?:\/\/[^\s<>"]+)/).flatMap((piece): Piece[] => {
		if (piece === "") return [];
		if (piece !== origin && !piece.startsWith(`${origin}/`)) return [{ text: piece }];
		return [{ text: piece, href: piece }];
	});
}
