"""Ways through the network of a table on which more can move."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Callable, Mapping

from bot.querylog.room import Arc, Cell, Node, Room, cell_of

Moved = Mapping[Arc, float]
Price = Callable[[Cell], int]


def any_path(room: Room, ends: Arc, moved: Moved) -> list[Arc]:
    """Past the cell between the two ends; empty when there is none."""
    start, end = ends
    came_from = {start: start}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for there, most in room.arcs_from(here).items():
            arc = here, there
            if there in came_from or arc == ends or most <= moved.get(arc, 0):
                continue
            came_from[there] = here
            last = there, end
            if room.of(last) > moved.get(last, 0):  # most searches end here
                return [last, *_arcs_back(there, came_from)]
            waiting.append(there)
    return []


def cheapest_path(room: Room, ends: Arc, moved: Moved, price: Price) -> list[Arc]:
    """Dijkstra's, past the cell between the two ends; empty when there is none.

    A cell that moves already costs nothing more.  The fewer arcs of equally cheap ways.
    """
    start, end = ends
    came_from: dict[Node, Node] = {}
    best = {start: (0, 0)}  # cost, steps
    waiting = [(0, 0, start, start)]
    while waiting and end not in came_from:
        cost, steps, here, before = heapq.heappop(waiting)
        if here in came_from:
            continue
        came_from[here] = before
        for there, most in room.arcs_from(here).items():
            arc = here, there
            if there in came_from or arc == ends or most <= moved.get(arc, 0):
                continue
            extra = 0 if arc in moved else price(cell_of(arc))
            reached = cost + extra, steps + 1
            if there not in best or reached < best[there]:
                best[there] = reached
                heapq.heappush(waiting, (*reached, there, here))
    return _arcs_back(end, came_from) if end in came_from else []


def _arcs_back(end: Node, came_from: Mapping[Node, Node]) -> list[Arc]:
    arcs: list[Arc] = []
    while came_from[end] != end:
        arcs.append((came_from[end], end))
        end = came_from[end]
    return arcs
