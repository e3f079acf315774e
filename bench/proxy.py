"""A relay on this machine that holds every byte back for a while, as a distant network does.

delayed    relay to an address, with a round trip of so many milliseconds
"""

import asyncio
import threading
from contextlib import contextmanager


@contextmanager
def delayed(address, round_trip):
    """Give the address of a relay to http://127.0.0.1:PORT; round_trip in milliseconds."""
    port = int(address.rpartition(":")[2])
    loop, ready = asyncio.new_event_loop(), threading.Event()
    relay = _Relay(port, round_trip / 2000)
    thread = threading.Thread(target=lambda: loop.run_until_complete(relay.serve(ready)))
    thread.start()
    ready.wait()
    try:
        yield f"http://127.0.0.1:{relay.port}"
    finally:
        loop.call_soon_threadsafe(relay.finished.set)
        thread.join()
        loop.close()


class _Relay:
    def __init__(self, target, seconds):
        self.target, self.seconds = target, seconds

    async def serve(self, ready):
        self.finished = asyncio.Event()
        server = await asyncio.start_server(self._connect, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        ready.set()
        await self.finished.wait()
        server.close()
        tasks = asyncio.all_tasks() - {asyncio.current_task()}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _connect(self, reader, writer):
        near = await asyncio.open_connection("127.0.0.1", self.target)
        await asyncio.gather(self._copy(reader, near[1]), self._copy(near[0], writer))

    async def _copy(self, reader, writer):
        """Pass on what comes, each piece so many seconds after it came, in order."""
        loop, pieces = asyncio.get_running_loop(), asyncio.Queue()

        async def send():
            while True:
                due, data = await pieces.get()
                await asyncio.sleep(max(0, due - loop.time()))
                if not data:
                    writer.close()
                    return
                writer.write(data)

        sending = asyncio.create_task(send())
        try:
            while data := await reader.read(65536):
                pieces.put_nowait((loop.time() + self.seconds, data))
        except ConnectionError:
            pass
        pieces.put_nowait((loop.time() + self.seconds, b""))
        await sending
