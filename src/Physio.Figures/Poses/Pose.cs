using System.Collections.Immutable;
using Physio.Figures.Geometry;

namespace Physio.Figures.Poses;

/// <summary>How a body stands at one moment: every degree of freedom, and what holds hands and feet to a place.</summary>
public sealed class Pose
{
    private readonly double[] _values;

    public Pose(IReadOnlyList<double> values, ImmutableDictionary<Limb, Pin> pins)
    {
        _values = [.. values];
        Pins = pins;
    }

    private Pose(double[] values, ImmutableDictionary<Limb, Pin> pins) => (_values, Pins) = (values, pins);

    public static Pose Standing { get; } = new(new double[Dof.All.Count], ImmutableDictionary<Limb, Pin>.Empty);

    public ImmutableDictionary<Limb, Pin> Pins { get; }

    /// <summary>Degrees for an angle, cm for a way.</summary>
    public double this[Dof dof] => _values[dof.Index];

    /// <summary>
    /// Between two poses: angles and ways number by number, so that limbs turn instead of shrinking. A pin that only one of them
    /// has fades in from weight 0.
    /// </summary>
    public static Pose Blend(Pose a, Pose b, double u)
    {
        var values = new double[a._values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = a._values[i] + ((b._values[i] - a._values[i]) * u);
        }

        var pins = ImmutableDictionary.CreateBuilder<Limb, Pin>();
        foreach (var limb in a.Pins.Keys.Union(b.Pins.Keys))
        {
            var (from, to) = (a.Pins.GetValueOrDefault(limb), b.Pins.GetValueOrDefault(limb));
            pins[limb] = Pin.Blend(from ?? to! with { Weight = 0 }, to ?? from! with { Weight = 0 }, u);
        }

        return new(values, pins.ToImmutable());
    }

    /// <summary>The same pose with an amount added to some degrees of freedom.</summary>
    public Pose Add(IEnumerable<Dof> dofs, double amount)
    {
        var values = (double[])_values.Clone();
        foreach (var dof in dofs)
        {
            values[dof.Index] += amount;
        }

        return new(values, Pins);
    }
}

public enum Limb
{
    RightArm,
    LeftArm,
    RightLeg,
    LeftLeg,
}

/// <summary>A place in the world, or on a part of the body: then the way is in that part's frame.</summary>
public abstract record Target
{
    public sealed record InWorld(VectorCm At) : Target;

    public sealed record OnBody(string Landmark, VectorCm Offset) : Target;

    /// <summary>Between two targets of different kind; resolved when the body stands.</summary>
    public sealed record Between(Target From, Target To, double U) : Target;

    public bool NeedsBody => this switch
    {
        OnBody => true,
        Between between => between.From.NeedsBody || between.To.NeedsBody,
        _ => false,
    };

    public static Target? Blend(Target? a, Target? b, double u) => (a, b) switch
    {
        (null, _) => b,
        (_, null) => a,
        (InWorld from, InWorld to) => new InWorld(VectorCm.Lerp(from.At, to.At, u)),
        (OnBody from, OnBody to) when from.Landmark == to.Landmark => new OnBody(from.Landmark, VectorCm.Lerp(from.Offset, to.Offset, u)),
        _ => u <= 0 ? a : u >= 1 ? b : new Between(a, b, u),
    };
}

/// <summary>
/// Holds a hand or a foot to a place by bending elbow or knee. A pinned limb does not follow its own angles, except that a
/// weight below 1 lets it go by degrees.
/// </summary>
public sealed record Pin
{
    /// <summary>Where the wrist or the ankle is held.</summary>
    public Target? At { get; init; }

    /// <summary>1 holds, 0 lets go.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The way the fingers point; without it the hand continues the forearm.</summary>
    public Target? Fingers { get; init; }

    /// <summary>The way the palm faces.</summary>
    public Target? Palm { get; init; }

    /// <summary>The way from heel to toe; without it the ankle's own angle holds.</summary>
    public VectorCm? Toe { get; init; }

    /// <summary>The way the top of the foot faces.</summary>
    public VectorCm? Up { get; init; }

    /// <summary>The way elbow or knee points.</summary>
    public VectorCm? Pole { get; init; }

    /// <summary>How far the computed pole is turned outwards: 0.35 for an arm, 0 for a leg when not given.</summary>
    public double? Flare { get; init; }

    /// <summary>How far the shoulder blade may slide to reach, in cm.</summary>
    public double Reach { get; init; } = 4.5;

    /// <summary>The ball of the foot stays here, the heel may lift; instead of <see cref="At"/>.</summary>
    public VectorCm? Ball { get; init; }

    /// <summary>The way the shin lies on the floor behind a kneeling knee; instead of <see cref="At"/>.</summary>
    public VectorCm? Kneel { get; init; }

    /// <summary>How high the hand or foot is carried on its way to this place, in cm: it steps instead of sliding.</summary>
    public double LiftCm { get; init; }

    public static Pin Blend(Pin a, Pin b, double u) => new()
    {
        At = Carried(a.At, b.At, b.LiftCm, u),
        Weight = a.Weight + ((b.Weight - a.Weight) * u),
        Fingers = Target.Blend(a.Fingers, b.Fingers, u),
        Palm = Target.Blend(a.Palm, b.Palm, u),
        Toe = Blend(a.Toe, b.Toe, u),
        Up = Blend(a.Up, b.Up, u),
        Pole = Blend(a.Pole, b.Pole, u),
        Flare = a.Flare is { } from && b.Flare is { } to ? from + ((to - from) * u) : a.Flare ?? b.Flare,
        Reach = a.Reach + ((b.Reach - a.Reach) * u),
        Ball = Blend(a.Ball, b.Ball, u),
        Kneel = Blend(a.Kneel, b.Kneel, u),
    };

    private static Target? Carried(Target? a, Target? b, double liftCm, double u) => Target.Blend(a, b, u) switch
    {
        Target.InWorld world when a != b => new Target.InWorld(world.At + (VectorCm.Up * (4 * u * (1 - u) * liftCm))),
        var blended => blended,
    };

    private static VectorCm? Blend(VectorCm? a, VectorCm? b, double u) =>
        a is { } from && b is { } to ? VectorCm.Lerp(from, to, u) : a ?? b;
}
