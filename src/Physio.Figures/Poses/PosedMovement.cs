using System.Collections.Immutable;

namespace Physio.Figures.Poses;

/// <summary>
/// One movement of an exercise as the pose data tells it: camera, mat, props, what it aims at and the poses of its loop. Made by
/// <see cref="PoseReader"/> only, so what exists has been checked.
/// </summary>
public sealed record PosedMovement
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required double YawDegrees { get; init; }

    public required double PitchDegrees { get; init; }

    /// <summary>The visible rectangle on the screen plane, in cm.</summary>
    public required FrameCm Frame { get; init; }

    public MatCm? Mat { get; init; }

    public ImmutableArray<Prop> Props { get; init; } = [];

    /// <summary>Names of target regions.</summary>
    public ImmutableArray<string> Highlight { get; init; } = [];

    /// <summary>Layers from far to near; empty for the usual order.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>The trunk as plain hulls, for a camera that looks along it.</summary>
    public bool RobustTorso { get; init; }

    /// <summary>Forces the darker tone of the far limbs on or off.</summary>
    public bool? TwoTone { get; init; }

    /// <summary>Forces which side is the near one.</summary>
    public Side? Near { get; init; }

    /// <summary>The keys show one side only; the other side is the same picture mirrored.</summary>
    public bool OneSided { get; init; }

    /// <summary>The name of a look (skin, hair, clothes, build); null lets the catalog choose.</summary>
    public string? Look { get; init; }

    /// <summary>The name of a build that the exercise itself asks for, such as a pregnant body.</summary>
    public string? Build { get; init; }

    /// <summary>Keys shown as stills, by index.</summary>
    public required ImmutableArray<int> Stills { get; init; }

    /// <summary>The key whose still stands for the exercise in a list: the second of its stills, where there is one.</summary>
    public int TellingKey => Stills[Math.Min(1, Stills.Length - 1)];

    public ImmutableArray<Arrow> Arrows { get; init; } = [];

    public ImmutableArray<Anchor> Anchors { get; init; } = [];

    /// <summary>Contacts that hold at every moment.</summary>
    public ImmutableArray<Touch> Touches { get; init; } = [];

    public required ImmutableArray<PoseKey> Keys { get; init; }
}

/// <summary>One stop of the loop and the movement to it.</summary>
public sealed record PoseKey
{
    public required string Label { get; init; }

    /// <summary>Time to arrive here from the key before, in seconds.</summary>
    public required double MoveSeconds { get; init; }

    /// <summary>Time the demonstration stays here, in seconds. It is not the prescription.</summary>
    public double HoldSeconds { get; init; }

    /// <summary>The hold that is usually prescribed, in seconds; a plan's own number wins.</summary>
    public double? UsualHoldSeconds { get; init; }

    public Breath? Breath { get; init; }

    public Ease Ease { get; init; } = Ease.Sine;

    public required Pose Pose { get; init; }

    /// <summary>What places the body while moving to this key and holding it; null for the exercise's own anchors.</summary>
    public ImmutableArray<Anchor>? Anchors { get; init; }

    /// <summary>Contacts solved once, at this key.</summary>
    public ImmutableArray<Touch> Touches { get; init; } = [];
}

/// <summary>The breath taken while moving to a key.</summary>
public enum Breath
{
    In,
    Out,
}

/// <summary>How a movement gathers and loses speed.</summary>
public enum Ease
{
    Sine,
    Linear,
    Smoother,
}

public readonly record struct FrameCm(double X, double Y, double Width, double Height);

public readonly record struct MatCm(double X0, double X1, double Z0, double Z1);

/// <summary>Places the whole body by moving it: a landmark stands at a point, on the floor or at the wall. Free where null.</summary>
public sealed record Anchor(string Landmark, Place? X, Place? Y, Place? Z);

/// <summary>A coordinate in cm, or a surface that the landmark touches with its radius.</summary>
public readonly record struct Place(double Cm, Surface Surface = Surface.None);

public enum Surface
{
    None,
    Floor,
    Wall,
}

/// <summary>Turns some degrees of freedom together until a landmark rests on the floor. <paramref name="Softness"/> is the share of its radius that counts.</summary>
public sealed record Touch(string Landmark, ImmutableArray<Dof> Vary, double Softness = 1);

/// <summary>Shows the way of a landmark from one key to another, set off in cm on the screen (up is positive).</summary>
public sealed record Arrow(string Landmark, int From, int To, double OffsetRightCm, double OffsetUpCm, double MinLengthCm = 15);
