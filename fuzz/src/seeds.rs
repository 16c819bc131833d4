//! Writes the seeds of every fuzz target into `fuzz/corpus/`, those of messages from `tests/corpus/messages.json`.

use fiskil_link_fuzz::{ALLOWED, OTHER, model::Post, write};
use serde_json::Value;
use std::{error::Error, fs, path::Path};

#[path = "../../tests/core/wire.rs"]
mod wire;

/// Longer texts than this teach a fuzzer nothing and slow it down.
const LONGEST: usize = 4096;

const OPTIONS: [&str; 10] = [
    "s1\n\n\n",
    "s 1&é\nhttps://auth.example/link?theme=dark&sess_id=old#top\n\n0",
    "s1\nhttp://localhost:4171\nhttp://localhost:4171/path?x#y\nInfinity",
    "s1\nhttps://bücher.example:8443/a/../b?sess%5Fid=x&&=\nhttps://bücher.example:8443\n2147483648",
    "s1\nhttps://user:pass@auth.example\n*\n-1",
    "s1\nblob:https://auth.example/7f0c\nnull\nNaN",
    "s1\njavascript:alert(1)\ndata:text/html,x\n-0",
    "s1\nhttp://[::1]:80/?a=b?c\nfile:///x\n1e300",
    " \n\n\n",
    "'!~*()%\u{0}\nHTTPS://@AUTH.example\\x\n//auth.example\n-Infinity",
];

fn main() -> Result<(), Box<dyn Error>> {
    let home = Path::new(env!("CARGO_MANIFEST_DIR"));
    let cases = fs::read_to_string(home.join("../tests/corpus/messages.json"))?;
    let cases: Vec<Value> = serde_json::from_str(&cases)?;
    let posts: Vec<Vec<Post>> = cases.iter().map(posts_of).collect();
    let redirects = posts.iter().flatten().filter_map(|post| post.message.redirect_url.clone());

    save(&home.join("corpus/message"), posts.iter().map(|posts| write(posts)))?;
    save(&home.join("corpus/redirect"), redirects)?;
    save(&home.join("corpus/options"), OPTIONS.iter().map(|text| (*text).to_owned()))
}

fn posts_of(case: &Value) -> Vec<Post> {
    let posts = case["sequence"].as_array().map_or(std::slice::from_ref(case), Vec::as_slice);
    posts
        .iter()
        .map(|post| Post {
            from_frame: post["source"] != "other",
            origin: if post["origin"] == "other" { OTHER } else { ALLOWED }.into(),
            message: wire::message(&post["data"]),
        })
        .collect()
}

fn save(folder: &Path, seeds: impl Iterator<Item = String>) -> Result<(), Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    for (index, seed) in seeds.enumerate().filter(|(_, seed)| seed.len() <= LONGEST) {
        fs::write(folder.join(format!("seed-{index:04}")), seed)?;
    }
    Ok(())
}
