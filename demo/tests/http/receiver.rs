//! A receiver of webhooks that answers with the statuses it is told to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

use serde_json::Value;

/// One delivery as it came over the wire.
#[derive(Debug, Clone)]
pub(crate) struct Delivery {
    pub(crate) signature: String,
    pub(crate) body: Vec<u8>,
}

impl Delivery {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    pub(crate) fn event(&self) -> String {
        self.json()["data"]["event"].as_str().expect("an event").to_owned()
    }
}

/// Listens until the test ends.
pub(crate) struct Receiver {
    pub(crate) url: String,
    pub(crate) port: u16,
    seen: Arc<Mutex<Vec<Delivery>>>,
}

impl Receiver {
    /// Answers the n-th delivery of each message with `statuses[n]`, and with 200 after those.
    pub(crate) fn answering(statuses: &'static [u16]) -> Self {
        Self::on(TcpListener::bind("127.0.0.1:0").expect("a free port"), statuses)
    }

    pub(crate) fn on(listener: TcpListener, statuses: &'static [u16]) -> Self {
        let port = listener.local_addr().expect("bound").port();
        let seen: Arc<Mutex<Vec<Delivery>>> = Arc::default();
        let log = Arc::clone(&seen);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let log = Arc::clone(&log);
                std::thread::spawn(move || serve(&stream, &log, statuses));
            }
        });
        Self { url: format!("http://127.0.0.1:{port}/hook"), port, seen }
    }

    pub(crate) fn deliveries(&self) -> Vec<Delivery> {
        self.seen.lock().expect("not poisoned").clone()
    }

    pub(crate) fn of(&self, event: &str) -> Vec<Delivery> {
        self.deliveries().into_iter().filter(|delivery| delivery.event() == event).collect()
    }
}

fn serve(mut stream: &TcpStream, log: &Mutex<Vec<Delivery>>, statuses: &[u16]) {
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    loop {
        let (mut length, mut signature, mut line) = (0, String::new(), String::new());
        loop {
            line.clear();
            if reader.read_line(&mut line).unwrap_or(0) == 0 {
                return;
            }
            let Some((name, value)) = line.trim_end().split_once(": ") else {
                if line.trim_end().is_empty() {
                    break;
                }
                continue;
            };
            match name.to_ascii_lowercase().as_str() {
                "content-length" => length = value.parse().expect("a number"),
                "x-fiskil-signature" => value.clone_into(&mut signature),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("the whole body");
        let delivery = Delivery { signature, body };
        let id = delivery.json()["message_id"].clone();
        let status = {
            let mut log = log.lock().expect("not poisoned");
            let before = log.iter().filter(|earlier| earlier.json()["message_id"] == id).count();
            log.push(delivery);
            statuses.get(before).copied().unwrap_or(200)
        };
        let answer = format!("HTTP/1.1 {status} Told\r\ncontent-length: 0\r\n\r\n");
        if stream.write_all(answer.as_bytes()).is_err() {
            return;
        }
    }
}
