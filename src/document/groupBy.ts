/** Items by a key, in the order in which the keys first appear. (`Map.groupBy` needs a newer Node.) */
export function groupBy<T, K>(items: Iterable<T>, getKey: (item: T) => K): Map<K, [T, ...T[]]> {
	const groups = new Map<K, [T, ...T[]]>();
	for (const item of items) {
		const key = getKey(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
