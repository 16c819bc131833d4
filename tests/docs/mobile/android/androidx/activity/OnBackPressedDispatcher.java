package androidx.activity;

import androidx.lifecycle.LifecycleOwner;
import org.jetbrains.annotations.NotNull;

public final class OnBackPressedDispatcher {
    public void addCallback(@NotNull OnBackPressedCallback callback) {}

    public void addCallback(@NotNull LifecycleOwner owner, @NotNull OnBackPressedCallback callback) {}
}
