from __future__ import annotations

import asyncio

import httpx
import pytest
from telegram.error import (
    BadRequest,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.channels.telegram.delivery import Postman
from bot.channels.telegram.sending import ATTEMPTS, LINES, PatientSender


def timed_out(cause: Exception) -> TimedOut:
    """As PTB raises it."""
    error = TimedOut()
    error.__cause__ = cause
    return error


class Call:
    """A call to Telegram that fails as often as there are errors, then works."""

    def __init__(self, *errors: TelegramError) -> None:
        self.errors = list(errors)
        self.made = 0

    async def __call__(self, *_: object, **__: object) -> bool:
        self.made += 1
        if self.errors:
            raise self.errors.pop(0)
        return True


async def send(call: Call, endpoint: str = "sendMessage", rate: float = 1000) -> object:
    sender = PatientSender(rate, 0.001)
    return await sender.process_request(
        callback=call,
        args=(),
        kwargs={},
        endpoint=endpoint,
        data={"chat_id": 1},
        rate_limit_args=None,
    )


async def test_short_network_failures_are_outlived() -> None:
    call = Call(
        NetworkError("Bad Gateway"), NetworkError("x"), timed_out(httpx.ConnectTimeout(""))
    )
    assert await send(call)
    assert call.made == 4


async def test_a_longer_outage_is_given_up() -> None:
    call = Call(*[NetworkError("x")] * 50)
    with pytest.raises(NetworkError):
        await send(call)
    assert call.made == ATTEMPTS


async def test_a_send_in_doubt_is_made_twice_at_most() -> None:
    call = Call(*[timed_out(httpx.ReadTimeout(""))] * 50)
    with pytest.raises(TimedOut):
        await send(call)
    assert call.made == 2


async def test_a_send_in_doubt_is_made_a_second_time() -> None:
    call = Call(timed_out(httpx.ReadTimeout("")))
    assert await send(call)
    assert call.made == 2


@pytest.mark.parametrize("error", [BadRequest("x"), Forbidden("x"), InvalidToken("x")])
async def test_what_telegram_refuses_is_not_sent_again(error: TelegramError) -> None:
    call = Call(error)
    with pytest.raises(type(error)):
        await send(call)
    assert call.made == 1


@pytest.mark.parametrize("endpoint", ["answerCallbackQuery", "sendChatAction", "setMyCommands"])
async def test_what_is_worth_nothing_later_is_tried_once(endpoint: str) -> None:
    call = Call(RetryAfter(3600))
    with pytest.raises(RetryAfter):
        await send(call, endpoint)


async def test_too_many_requests_waits_as_long_as_telegram_says() -> None:
    start = asyncio.get_running_loop().time()
    assert await send(Call(RetryAfter(1)))
    assert 1 <= asyncio.get_running_loop().time() - start < 2


async def test_no_more_messages_a_second_than_allowed() -> None:
    sender = PatientSender(20, 0.001)
    start = asyncio.get_running_loop().time()
    calls = [
        sender.process_request(
            callback=Call(),
            args=(),
            kwargs={},
            endpoint="sendMessage",
            data={"chat_id": number},
            rate_limit_args=None,
        )
        for number in range(30)
    ]
    await asyncio.gather(*calls)
    assert asyncio.get_running_loop().time() - start > 0.4


def postman(*later: float) -> Postman:
    return Postman(later, asyncio.Event())


async def test_after_an_outage_the_answer_goes_on_where_it_stopped() -> None:
    first, second, third = Call(), Call(NetworkError("x"), NetworkError("x")), Call()
    assert await postman(0.001, 0.001).deliver([first, second, third])
    assert (first.made, second.made, third.made) == (1, 3, 1)


async def test_after_its_last_try_the_answer_is_given_up_for_now() -> None:
    first, second = Call(*[NetworkError("x")] * 9), Call()
    assert not await postman(0.001, 0.001).deliver([first, second])
    assert (first.made, second.made) == (3, 0)


@pytest.mark.parametrize("error", [timed_out(httpx.ReadTimeout("")), InvalidToken("x")])
async def test_some_failures_are_left_for_the_next_start_at_once(error: TelegramError) -> None:
    call = Call(error)
    assert not await postman(60).deliver([call])
    assert call.made == 1


@pytest.mark.parametrize("error", [BadRequest("x"), Forbidden("x")])
async def test_a_refusal_is_no_outage(error: TelegramError) -> None:
    with pytest.raises(type(error)):
        await postman(60).deliver([Call(error)])


async def test_a_stop_ends_the_wait_for_telegram() -> None:
    stopping = asyncio.Event()
    patient = Postman((60,), stopping)
    delivery = asyncio.create_task(patient.deliver([Call(NetworkError("x"))]))
    await asyncio.sleep(0.01)
    stopping.set()
    assert not await asyncio.wait_for(delivery, 1)


async def test_so_many_sends_at_a_time_first_come_first_served() -> None:
    under_way, most, order = 0, 0, []
    sender = PatientSender(1000, 0.001)

    async def call(number: int) -> bool:
        nonlocal under_way, most
        order.append(number)
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.01)
        under_way -= 1
        return True

    sends = [
        sender.process_request(
            callback=call,
            args=(number,),
            kwargs={},
            endpoint="sendMessage",
            data={"chat_id": number},
            rate_limit_args=None,
        )
        for number in range(3 * LINES)
    ]
    await asyncio.gather(*sends)
    assert most == LINES
    assert order == sorted(order)
