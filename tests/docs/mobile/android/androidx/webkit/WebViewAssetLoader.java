package androidx.webkit;

import android.content.Context;
import android.net.Uri;
import android.webkit.WebResourceResponse;
import org.jetbrains.annotations.NotNull;
import org.jetbrains.annotations.Nullable;

public final class WebViewAssetLoader {
    public interface PathHandler {
        @Nullable WebResourceResponse handle(@NotNull String path);
    }

    public static final class AssetsPathHandler implements PathHandler {
        public AssetsPathHandler(@NotNull Context context) {}

        @Override
        public @Nullable WebResourceResponse handle(@NotNull String path) {
            return null;
        }
    }

    public static final class Builder {
        public @NotNull Builder addPathHandler(@NotNull String path, @NotNull PathHandler handler) {
            return this;
        }

        public @NotNull WebViewAssetLoader build() {
            return null;
        }
    }

    public @Nullable WebResourceResponse shouldInterceptRequest(@NotNull Uri url) {
        return null;
    }
}
