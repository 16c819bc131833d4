package androidx.activity;

import android.app.Activity;
import androidx.lifecycle.LifecycleOwner;
import org.jetbrains.annotations.NotNull;

public class ComponentActivity extends Activity implements LifecycleOwner {
    public final @NotNull OnBackPressedDispatcher getOnBackPressedDispatcher() {
        return null;
    }
}
