/** The statement of a script that is being walked through, as far as it tells a name for a value in it. */
export class Statement {
	/** Where it begins; -1 before its first token. */
	start = -1;
	/** Name that is assigned to; "" until the "=". */
	target = "";
	/** Whether its colon is followed by other statements. */
	compound = false;
	private candidate = "";
	private annotated = false;

	/** A name, or the string of a subscript, outside of all calls. */
	setCandidate(name: string): void {
		if (!this.annotated) this.candidate = name;
	}

	/** An "=": what was met last is the name. */
	assign(): void {
		this.target = this.candidate;
		this.annotated = false;
	}

	/** A colon that begins no other statement: a type follows. */
	annotate(): void {
		this.annotated = true;
	}
}
